import { defineCiteRule } from "../../src/cite-rule.js";
import { mayHoldUrl } from "../../src/cs1/may-hold-url.js";
import { textValues } from "../../src/cs1/text-values.js";

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
	looksAt: ["address among words", "unknown parameter"],
	*judge(cite) {
		for (const { name, value, written } of textValues(cite)) {
			if (!value.includes(".wikipedialibrary.idm.oclc.org") || !mayHoldUrl(name)) continue;
			yield { at: written.value, message: `|${name}= leads through the Wikipedia Library` };
		}
	},
});
