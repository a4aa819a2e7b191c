import { defineCiteRule } from "../../src/cite-rule.js";
import { findExternalLink } from "../../src/cs1/addresses/find-external-link.js";
import { mayHoldUrl } from "../../src/cs1/addresses/may-hold-url.js";
import { textValues } from "../../src/cs1/values/text-values.js";

export default defineCiteRule({
	id: "link-in-cite-parameter",
	code: "err_param_has_ext_link",
	title: "A web address stands in a parameter that takes words",
	why: "The template cannot link it, and programs that read the citation get it as part of a name or title.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |publisher=https://brackwater.example}}",
			"{{cite book |title=[https://brackwater.example Tides at Brackwater]}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |url=https://brackwater.example |publisher=brackwater.example}}",
			"{{cite book |title=Tides at Brackwater |id=https://brackwater.example}}",
		],
	},
	looksAt: ["address among words"],
	*judge(cite) {
		for (const { name, value, written } of textValues(cite)) {
			if (mayHoldUrl(name) || findExternalLink(value) === undefined) continue;
			yield { at: written.value, message: `|${name}= holds a web address` };
		}
	},
});
