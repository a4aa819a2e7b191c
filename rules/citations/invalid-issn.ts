import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isIssn } from "../../src/identifiers/is-issn.js";
import { mendIssn } from "../../src/identifiers/mend-issn.js";

export default defineCiteRule({
	id: "invalid-issn",
	code: "err_bad_issn",
	isUniversal: true,
	title: "An ISSN is not one: not of eight characters, or with a wrong check digit",
	why: "A mistyped number finds another periodical or none.",
	examples: {
		fires: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=1234-5678}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |eissn=1234-567}}",
		],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=1234-5679}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |issn=((1234-5678))}}",
		],
	},
	looksAt: ["issn", "eissn"],
	*judge(cite) {
		for (const meta of ["issn", "eissn"] as const) {
			yield* judgeIdentifier(cite, { meta, name: "an ISSN", forgives: true, isValid: isIssn, mend: mendIssn });
		}
	},
});
