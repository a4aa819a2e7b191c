import { defineCiteRule } from "../../src/cite-rule.js";
import { hasNoTitle } from "../../src/cs1/titles/has-no-title.js";

export default defineCiteRule({
	id: "missing-title",
	code: "err_citation_missing_title",
	isUniversal: true,
	title: "A citation names no title",
	why: "Readers cannot look for a work that has no name, and the template prints an error.",
	examples: {
		fires: ["{{cite web |url=https://brackwater.example}}", "{{cite episode |title=The Ice |network=Harbour Radio}}"],
		quiet: [
			"{{cite web |title=Ferry times |url=https://brackwater.example}}",
			"{{cite book |trans-title=Tides at Brackwater}}",
		],
	},
	looksAt: ["no title", "class episode"],
	*judge(cite) {
		if (!hasNoTitle(cite)) return;
		yield {
			at: cite.place,
			message: `{{${cite.title}}} has no |${cite.nameOf(cite.template.class === "episode" ? "series" : "title")}=`,
		};
	},
});
