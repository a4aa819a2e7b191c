import { defineCiteRule } from "../../src/cite-rule.js";
import { nameParts } from "../../src/cs1/names/name-parts.js";

export default defineCiteRule({
	id: "several-names-in-one",
	code: "maint_mult_names",
	title: "Several names stand in the parameter of one",
	why: "Programs that read the citation take them for one person.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |author=Marsh, A., Moor, B.}}",
			"{{cite book |title=Tides at Brackwater |last=Marsh |first=A., Jr.}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |author=Marsh, A.&nbsp;B.}}",
			"{{cite book |title=Tides at Brackwater |author=((Marsh, Moor, Lund))}}",
		],
	},
	looksAt: ["odd name"],
	*judge(cite) {
		for (const { part, text, parameter } of nameParts(cite)) {
			const commas = text.split(",").length - 1;
			const isList = commas > (part === "last" ? 1 : 0) || text.replaceAll("&nbsp;", "").includes(";");
			if (isList)
				yield {
					at: parameter.written.value,
					message: `“${parameter.value}” in |${parameter.name}= looks like several names`,
				};
		}
	},
});
