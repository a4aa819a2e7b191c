import { defineCiteRule } from "../../src/cite-rule.js";
import { findPrefix } from "../../src/cs1/values/find-prefix.js";

export default defineCiteRule({
	id: "pmc-prefix",
	code: "maint_pmc_format",
	title: "An identifier of PubMed Central is given with PMC before it",
	why: "The template prints the letters by itself.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=PMC1234567}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |pmc=1234567}}"],
	},
	looksAt: ["pmc"],
	*judge(cite) {
		yield* findPrefix(cite, "pmc");
	},
});
