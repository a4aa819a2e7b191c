import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isMrNumber } from "../../src/identifiers/is-mr-number.js";

export default defineCiteRule({
	id: "invalid-mr",
	code: "err_bad_mr",
	title: "A value of |mr= is not a number of Mathematical Reviews",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |mr=12345678}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |mr=1234567}}"],
	},
	looksAt: ["mr"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "mr", name: "a number of Mathematical Reviews", isValid: isMrNumber });
	},
});
