import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import type { CiteParameter } from "../../src/cs1/cite.js";
import { judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";

export default defineCiteRule({
	id: "year-beside-date",
	code: "maint_date_year",
	title: "The year is given beside a date that holds it",
	why: "One of the two is enough, and the other is easily forgotten when the date is mended.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |date=May 2001 |year=2001}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=2001-05-06 |year=2001a}}",
			"{{cite book |title=Tides at Brackwater |year=2001}}",
		],
	},
	looksAt: ["year beside date"],
	*judge(cite, { calendar }) {
		const [date, year] = [cite.get("date"), cite.get("year")];
		if (date === undefined || year === undefined || date.isOpaque || year.isOpaque) return;
		const { bad, mismatch } = judgeDates(cite, calendar);
		if (mismatch !== undefined || bad.includes(date) || bad.includes(year)) return;
		if (readCiteDate(date.value)?.shape === "Y-M-D" && /[A-Za-z]$/.test(year.value)) return;
		yield {
			at: wholeParameter(year.written),
			message: `|${year.name}=${year.value} stands beside |${date.name}=, which holds the year`,
			fix: isIdle(date, year) ? removalOf(year) : undefined,
		};
	},
});

/** The anchor takes its year from |year=, so that it must be the only one of the date. */
function isIdle({ value }: CiteParameter, year: CiteParameter): boolean {
	const { years = [], letter } = readCiteDate(value) ?? {};
	return years.length === 1 && letter === "" && String(years[0]) === year.value;
}
