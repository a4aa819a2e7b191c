import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isJfmNumber } from "../../src/identifiers/is-jfm-number.js";

export default defineCiteRule({
	id: "invalid-jfm",
	code: "err_bad_jfm",
	title: "A value of |jfm= is not a number of the Jahrbuch",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |jfm=1234}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |jfm=53.0144.05}}"],
	},
	looksAt: ["jfm"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "jfm", name: "a number of the Jahrbuch", isValid: isJfmNumber });
	},
});
