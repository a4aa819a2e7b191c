import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-ssrn",
	code: "err_bad_ssrn",
	title: "A value of |ssrn= is not an identifier of SSRN",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.ssrn },
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |ssrn=99}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |ssrn=1234567}}"],
	},
	looksAt: ["ssrn"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "ssrn",
			name: "an identifier of SSRN",
			isValid: (text) => isNumberUpTo(text, options.highest, 100),
		});
	},
});
