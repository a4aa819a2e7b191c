import { defineCiteRule } from "../../src/cite-rule.js";
import { mendKeyword } from "../../src/cs1/fixes/mend-keyword.js";
import { findInvalidKeywords } from "../../src/cs1/values/find-invalid-keywords.js";

export default defineCiteRule({
	id: "invalid-parameter-value",
	code: "err_invalid_param_val",
	title: "A parameter takes only certain words, and its value is none of them",
	why: "The template ignores the value and prints an error.",
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=https://brackwater.example |url-status=Dead}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |url-access=free}}",
			"{{cite book |title=Tides at Brackwater |ref=harv}}",
		],
		quiet: ["{{cite web |title=Ferry times |url=https://brackwater.example |name-list-style=& |df=mdy-all |mode=cs2}}"],
	},
	looksAt: ["odd keyword"],
	*judge(cite) {
		for (const { parameter, accepted } of findInvalidKeywords(cite)) {
			const words = accepted === "" ? "is not taken any more" : `is none of: ${accepted}`;
			yield {
				at: parameter.written.value,
				message: `|${parameter.name}=${parameter.value} ${words}`,
				fix: mendKeyword(cite, parameter, accepted),
			};
		}
	},
});
