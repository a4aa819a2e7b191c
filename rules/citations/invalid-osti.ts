import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-osti",
	code: "err_bad_osti",
	title: "A value of |osti= is not an identifier of OSTI",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.osti },
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |osti=1017}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |osti=4367507}}"],
	},
	looksAt: ["osti"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "osti",
			name: "an identifier of OSTI",
			isValid: (text) => isNumberUpTo(text, options.highest, 1018),
		});
	},
});
