import { defineCiteRule } from "../../src/cite-rule.js";
import { nameParts } from "../../src/cs1/names/name-parts.js";

export default defineCiteRule({
	id: "digit-in-name",
	code: "maint_numeric_names",
	title: "A digit stands in the name of a person",
	why: "It belongs to a date, a page or a user name, and not to the person.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |author=Keeper 7}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |author=Marsh}}"],
	},
	looksAt: ["odd name"],
	*judge(cite) {
		for (const { text, parameter } of nameParts(cite)) {
			if (!/\d/.test(text) || !/\D/.test(text) || !/\p{L}/u.test(text)) continue;
			yield { at: parameter.written.value, message: `“${parameter.value}” in |${parameter.name}= holds a digit` };
		}
	},
});
