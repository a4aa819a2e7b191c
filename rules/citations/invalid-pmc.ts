import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isPmcId } from "../../src/identifiers/is-pmc-id.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-pmc",
	code: "err_bad_pmc",
	isUniversal: true,
	title: "A value of |pmc= is not an identifier of PubMed Central",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.pmc },
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=13500001}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=1234567}}"],
	},
	looksAt: ["pmc"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "pmc",
			name: "an identifier of PubMed Central",
			isValid: (text) => isPmcId(text, options.highest),
		});
	},
});
