import { defineCiteRule } from "../../src/cite-rule.js";
import { findPrefix } from "../../src/cs1/values/find-prefix.js";

export default defineCiteRule({
	id: "mr-prefix",
	code: "maint_mr_format",
	title: "A number of Mathematical Reviews is given with MR before it",
	why: "The template prints the letters by itself.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |mr=MR1234567}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |mr=1234567}}"],
	},
	looksAt: ["mr"],
	*judge(cite) {
		yield* findPrefix(cite, "mr");
	},
});
