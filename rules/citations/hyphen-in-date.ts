import { readCiteDate } from "../../src/calendar/read-cite-date.js";
import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { judgeDates } from "../../src/cs1/dates/judge-dates.js";

export default defineCiteRule({
	id: "hyphen-in-date",
	code: "maint_date_format",
	title: "A hyphen stands in a date where a dash belongs",
	why: "The template prints a dash in its place, so that the source and the page differ.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |date=3-5 May 2015}}",
			"{{cite book |title=Tides at Brackwater |date=1999-2001}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=1999–2001}}",
			"{{cite book |title=Tides at Brackwater |date=1999-05-01}}",
			"{{Use dmy dates|date=May 2019}}\n{{cite book |title=Tides at Brackwater |date=3-5 May 2015}}",
		],
	},
	looksAt: ["odd date"],
	*judge(cite, { calendar }) {
		const { bad, mismatch, hyphenated } = judgeDates(cite, calendar);
		if (bad.length > 0 || mismatch !== undefined) return;
		for (const date of hyphenated) {
			if (isRewritten(cite, date)) continue;
			const { start, end, text } = date.written.value;
			yield {
				at: date.written.value,
				message: `A hyphen stands in |${date.name}=${date.value} where a dash belongs`,
				fix: { title: "Write a dash", safety: "safe", edits: [{ start, end, text: text.replace("-", "–") }] },
			};
		}
	},
});

/** With |df=, or where {{Use dmy dates}} stands on the page, the template writes ranges of days and months anew, with a dash. */
function isRewritten(cite: Cite, { value }: CiteParameter): boolean {
	return /^[dm]/.test(cite.dateForm) && readCiteDate(value)?.shape.includes("M") === true;
}
