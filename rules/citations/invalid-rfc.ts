import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-rfc",
	code: "err_bad_rfc",
	title: "A value of |rfc= is not the number of an RFC",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.rfc },
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |rfc=10201}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |rfc=2324}}"],
	},
	looksAt: ["rfc"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "rfc",
			name: "the number of an RFC",
			isValid: (text) => isNumberUpTo(text, options.highest),
		});
	},
});
