import { defineCiteRule } from "../../src/cite-rule.js";
import { judgeDates } from "../../src/cs1/judge-dates.js";

export default defineCiteRule({
	id: "invalid-cite-date",
	code: "err_bad_date",
	title: "A date is not in a form that cite templates take, or is no day of the calendar",
	why: "Readers and programs cannot tell which day is meant, and the template prints an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |date=31 June 2015}}",
			"{{cite book |title=Tides at Brackwater |date=Sept 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |access-date=May 2015}}",
			"{{cite book |title=Tides at Brackwater |date=2001 |year=2002}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=c. 1900}}",
			"{{cite book |title=Tides at Brackwater |date=29 February 1500}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |access-date=23 November 2026}}",
		],
	},
	looksAt: ["date", "year", "publication-date", "access-date", "archive-date", "pmc-embargo-date", "doi-broken-date"],
	*judge(cite, { today }) {
		const { bad, mismatch } = judgeDates(cite, today);
		for (const date of bad) {
			yield { at: date.written.value, message: `|${date.name}=${date.value} is not a date that the parameter takes` };
		}
		if (mismatch !== undefined) {
			yield { at: mismatch.written.value, message: `|${mismatch.name}=${mismatch.value} is not the year of |date=` };
		}
	},
});
