import { findMisfits } from "../../src/corpus/births-elsewhere.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "age-against-birth-elsewhere",
	family: "contradictions",
	title: "An age does not fit the date of birth that another document gives",
	why: "The age, the event or the birth is dated wrongly, and no single page shows it.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			{
				dialect: "rendered",
				text: "Ada Marsh left Brackwater at age 36 and arrived at Ware in 1911.",
				beside: "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot.",
			},
		],
		quiet: [
			{
				dialect: "rendered",
				text: "Ada Marsh left Brackwater at age 24 and arrived at Ware in 1911.",
				beside: "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot.",
			},
		],
	},
	*check(documents) {
		for (const { path, age, elsewhere, birth, off } of findMisfits(documents)) {
			yield {
				at: { path, start: age.start, end: age.end },
				message: `An age of ${age.age} in “${age.when!.text}” does not fit the birth, “${birth.when.text}” in ${elsewhere}`,
				beside: [{ at: { path: elsewhere, start: birth.when.start, end: birth.when.end }, message: "the birth" }],
				certainty: off > 2 && off < 25 ? "likely" : "possible",
			};
		}
	},
});
