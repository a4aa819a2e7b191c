import { defineCiteRule } from "../../src/cite-rule.js";
import { isDeprecatedArchive } from "../../src/cs1/addresses/drop-deprecated-archives.js";
import type { Cite } from "../../src/cs1/cite.js";
import { usesPeriodical } from "../../src/cs1/templates/uses-periodical.js";

export default defineCiteRule({
	id: "missing-url",
	code: "err_cite_web_url",
	isUniversal: true,
	title: "A citation of a web page gives no address",
	why: "Readers have no way to the page, and the template prints an error.",
	examples: {
		fires: ["{{cite web |title=Ferry times}}", "{{citation |title=Ferry times |website=Brackwater Harbour}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example}}",
			"{{citation |title=Ferry times |work=Brackwater Harbour}}",
		],
	},
	looksAt: ["no url"],
	classes: ["web", "podcast", "mailinglist", "citation"],
	*judge(cite) {
		if (!needsUrl(cite) || cite.has("url")) return;
		// An address at archive.today is dropped, which has a message of its own.
		if (cite.parameters.some((parameter) => parameter.name === "url" && isDeprecatedArchive(parameter))) return;
		yield { at: cite.place, message: `{{${cite.title}}} has no |${cite.nameOf("url")}=` };
	},
});

function needsUrl(cite: Cite): boolean {
	if (cite.template.class !== "citation") return true;
	if (!usesPeriodical(cite)) return false;
	return cite.get("periodical")?.name === "website" || cite.get("script-periodical")?.name === "script-website";
}
