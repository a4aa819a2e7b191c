import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "unusual-year",
	code: "maint_year",
	title: "A value of |year= is not a year",
	why: "Dates belong into |date=, where their form is checked.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |year=May 2001}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |year=c. 2001}}",
			"{{cite book |title=Tides at Brackwater |year=2001–02a}}",
		],
	},
	looksAt: ["year"],
	*judge(cite) {
		const year = cite.get("year");
		if (year === undefined || year.isOpaque) return;
		if (/^(?:\d{3,4}|\d{3,4}[–-]\d{3,4}|\d{4}[–-]\d\d)[A-Za-z]?$/.test(year.value.replace(/^c\. /, ""))) return;
		yield { at: year.written.value, message: `|${year.name}=${year.value} is not a year` };
	},
});
