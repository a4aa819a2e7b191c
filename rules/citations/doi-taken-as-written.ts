import { defineCiteRule } from "../../src/cite-rule.js";
import { findAccepted } from "../../src/cs1/values/find-accepted.js";

export default defineCiteRule({
	id: "doi-taken-as-written",
	code: "maint_doi_ignore",
	title: "A DOI stands in ((…)) and is not checked",
	why: "Somebody vouched for a DOI of an odd form; it is worth a second look.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=((10.5555/x))}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |doi=10.1234/x}}"],
	},
	looksAt: ["doi"],
	where: ["vouched value"],
	*judge(cite) {
		yield* findAccepted(cite, ["doi"]);
	},
});
