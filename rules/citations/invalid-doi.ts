import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeIdentifier } from "../../src/cs1/identifiers/judge-identifier.js";
import { isDoi } from "../../src/identifiers/is-doi.js";
import { mendDoi } from "../../src/identifiers/mend-doi.js";

export default defineCiteRule({
	id: "invalid-doi",
	code: "err_bad_doi",
	isUniversal: true,
	title: "A value of |doi= is not a DOI",
	why: "The link that the template makes of it leads nowhere, and a mistyped number finds another work or none.",
	examples: {
		fires: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=doi:10.1234/x}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.5555/x}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x.}}",
		],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x}}",
			"{{cite journal |title=Silt |journal=Brackwater Papers |doi=((doi:10.1234/x))}}",
		],
	},
	looksAt: ["doi"],
	*judge(cite) {
		yield* judgeIdentifier(cite, { meta: "doi", name: "a DOI", forgives: true, isValid: isDoi, mend: mendDoi });
	},
});
