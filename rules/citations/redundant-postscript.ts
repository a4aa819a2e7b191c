import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "redundant-postscript",
	code: "maint_postscript",
	title: "The end of a citation is set by hand to what it is anyway, or to several characters",
	why: "It does nothing, or prints more than one full stop.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |postscript=..}}",
			"{{cite book |title=Tides at Brackwater |postscript=.}}",
			"{{cs1 config |mode=cs2}}\n{{cite book |title=Tides at Brackwater |postscript=none}}",
		],
		quiet: [
			"{{cs1 config |mode=cs2}}\n{{cite book |title=Tides at Brackwater |postscript=.}}",
			"{{cite book |title=Tides at Brackwater |postscript=;}}",
			"{{cite book |title=Tides at Brackwater |postscript=none}}",
		],
	},
	looksAt: ["postscript"],
	*judge(cite) {
		const postscript = cite.get("postscript");
		if (postscript === undefined || postscript.isOpaque) return;
		const isCs2 = (cite.styleOf("mode") ?? (cite.template.class === "citation" ? "cs2" : "cs1")) === "cs2";
		const isDefault = postscript.value.toLowerCase() === (isCs2 ? "none" : ".");
		const isLong = [...postscript.value].length > 1 && postscript.value.toLowerCase() !== "none" && !cite.has("quote");
		if (isDefault || isLong)
			yield {
				at: wholeParameter(postscript.written),
				message: `|${postscript.name}=${postscript.value} is ${isDefault ? "what the template does anyway" : "more than one character"}`,
				fix: isDefault ? removalOf(postscript) : undefined,
			};
	},
});
