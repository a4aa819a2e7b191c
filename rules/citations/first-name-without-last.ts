import { defineCiteRule } from "../../src/cite-rule.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { nameLists, readNames } from "../../src/cs1/names/read-names.js";

export default defineCiteRule({
	id: "first-name-without-last",
	code: "err_first_missing_last",
	isUniversal: true,
	title: "A first name is given without its last name",
	why: "The template drops it.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |first=Ada}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |last=Marsh |first=Ada}}"],
	},
	looksAt: ["uneven names"],
	*judge(cite) {
		for (const list of nameLists) {
			for (const { first } of readNames(cite)[list].withoutLast) {
				if (first === undefined) continue;
				yield { at: wholeParameter(first.written), message: `|${first.name}=${first.value} has no last name` };
			}
		}
	},
});
