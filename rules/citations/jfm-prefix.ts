import { defineCiteRule } from "../../src/cite-rule.js";
import { findPrefix } from "../../src/cs1/values/find-prefix.js";

export default defineCiteRule({
	id: "jfm-prefix",
	code: "maint_jfm_format",
	title: "A number of the Jahrbuch is given with JFM before it",
	why: "The template prints the letters by itself.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |jfm=JFM53.0144.05}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |jfm=53.0144.05}}"],
	},
	looksAt: ["jfm"],
	*judge(cite) {
		yield* findPrefix(cite, "jfm");
	},
});
