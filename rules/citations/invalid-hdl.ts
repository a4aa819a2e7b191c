import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isHdl } from "../../src/identifiers/is-hdl.js";

export default defineCiteRule({
	id: "invalid-hdl",
	code: "err_bad_hdl",
	isUniversal: true,
	title: "A value of |hdl= is not a handle",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |hdl=2027mdp}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |hdl=2027/mdp.39}}"],
	},
	looksAt: ["hdl"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "hdl", name: "a handle", isValid: isHdl });
	},
});
