import { defineCiteRule } from "../../src/cite-rule.js";
import { nameLists, readNames } from "../../src/cs1/names/read-names.js";

export default defineCiteRule({
	id: "missing-name",
	code: "err_missing_name",
	title: "A list of names leaves out a number",
	why: "Either a name was lost, or the numbers are wrong, and with two left out the names behind are dropped.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |last1=Marsh |last3=Moor}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |last1=Marsh |last2=Moor}}"],
	},
	looksAt: ["uneven names"],
	*judge(cite) {
		for (const list of nameLists) {
			const { gaps, names } = readNames(cite)[list];
			for (const gap of gaps) {
				const next = names.find(({ number }) => number === gap + 1)?.last;
				yield {
					at: next?.written.name ?? cite.place,
					message: `Before |${next?.name}= there is no ${list} with the number ${gap}`,
				};
			}
		}
	},
});
