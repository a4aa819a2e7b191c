import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isS2cid } from "../../src/identifiers/is-s2cid.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-s2cid",
	code: "err_bad_s2cid",
	title: "A value of |s2cid= is not an identifier of Semantic Scholar",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.s2cid },
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |s2cid=290000001}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |s2cid=12345}}"],
	},
	looksAt: ["s2cid"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "s2cid",
			name: "an identifier of Semantic Scholar",
			isValid: (text) => isS2cid(text, options.highest),
		});
	},
});
