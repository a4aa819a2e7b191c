import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isNumberUpTo } from "../../src/identifiers/is-number-up-to.js";
import { limits } from "../../src/identifiers/limits.js";

export default defineCiteRule({
	id: "invalid-pmid",
	code: "err_bad_pmid",
	isUniversal: true,
	title: "A value of |pmid= is not an identifier of PubMed",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	options: { highest: limits.pmid },
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmid=43000001}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmid=12345678}}"],
	},
	looksAt: ["pmid"],
	*judge(cite, { options }) {
		yield* judgeIdentifier(cite, {
			meta: "pmid",
			name: "an identifier of PubMed",
			isValid: (text) => isNumberUpTo(text, options.highest),
		});
	},
});
