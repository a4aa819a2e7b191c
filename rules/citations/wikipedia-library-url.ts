import { defineCiteRule } from "../../src/cite-rule.js";
import { mayHoldUrl } from "../../src/cs1/addresses/may-hold-url.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { textValues } from "../../src/cs1/values/text-values.js";

export default defineCiteRule({
	id: "wikipedia-library-url",
	code: "err_param_has_twl_url",
	isUniversal: true,
	title: "An address leads through the Wikipedia Library, where only its members get in",
	why: "Readers who follow it are asked for a password.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://a-brackwater-example.wikipedialibrary.idm.oclc.org/x}}"],
		quiet: ["{{cite web |title=Ferry times |url=https://brackwater.example/wikipedialibrary.idm.oclc.org}}"],
	},
	looksAt: ["library address"],
	*judge(cite) {
		for (const text of textValues(cite)) {
			const { name, value, written } = text;
			if (!value.includes(".wikipedialibrary.idm.oclc.org") || !mayHoldUrl(name)) continue;
			yield {
				at: written.value,
				message: `|${name}= leads through the Wikipedia Library`,
				fix: rewriteValue(text, publicAddress(value)),
			};
		}
	},
});

/** The library writes the dots of a host as hyphens and its hyphens twice: `www-brackwater-example`. */
function publicAddress(value: string): string {
	const [, host, path] = /^https?:\/\/([a-z\d-]+)\.wikipedialibrary\.idm\.oclc\.org(\/.*)?$/i.exec(value) ?? [];
	if (host === undefined) return "";
	const dotted = host.replace(/--|-/g, (hyphens) => (hyphens === "--" ? "-" : "."));
	return dotted.includes(".") ? `https://${dotted}${path ?? ""}` : "";
}
