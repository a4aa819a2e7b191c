import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isOclcNumber } from "../../src/identifiers/is-oclc-number.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-oclc",
	code: "err_bad_oclc",
	isUniversal: true,
	title: "A value of |oclc= is not a number of WorldCat",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.oclc },
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |oclc=ocm1234567}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |oclc=3930443}}"],
	},
	looksAt: ["oclc"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "oclc",
			name: "a number of WorldCat",
			isValid: (text) => isOclcNumber(text, options.highest),
		});
	},
});
