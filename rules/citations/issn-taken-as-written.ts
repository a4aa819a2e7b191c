import { defineCiteRule } from "../../src/cite-rule.js";
import { findAccepted } from "../../src/cs1/values/find-accepted.js";

export default defineCiteRule({
	id: "issn-taken-as-written",
	code: "maint_issn_ignore",
	title: "An ISSN stands in ((…)) and is not checked",
	why: "Somebody vouched for an ISSN of an odd form; it is worth a second look.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |eissn=((1234))}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |eissn=1234-5679}}"],
	},
	looksAt: ["issn", "eissn"],
	where: ["vouched value"],
	*judge(cite) {
		yield* findAccepted(cite, ["issn", "eissn"]);
	},
});
