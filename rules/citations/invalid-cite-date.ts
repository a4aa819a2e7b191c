import { defineCiteRule } from "../../src/cite-rule.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { capturedDate } from "../../src/cs1/dates/captured-date.js";
import { entryDateFault } from "../../src/cs1/dates/entry-date-fault.js";
import { judgeDates } from "../../src/cs1/dates/judge-dates.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { isBookLike } from "../../src/cs1/templates/is-book-like.js";
import type { Fix } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";

export default defineCiteRule({
	id: "invalid-cite-date",
	code: "err_bad_date",
	isUniversal: true,
	title: "A date is not in a form that cite templates take, or is no day of the calendar",
	why: "Readers and programs cannot tell which day is meant, and the template prints an error.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |date=31 June 2015}}",
			"{{cite book |title=Tides at Brackwater |date=Sept 2015}}",
			"{{cite book |title=Tides at Brackwater |date=May 1st, 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |access-date=May 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |access-date=3 mai 2015}}",
			"{{cite book |title=Tides at Brackwater |date=2001 |year=2002}}",
			entry('Marsh, Ada (31 June 2015). "Ferry times". Harbour Courier.'),
			entry('Marsh, Ada (2015). "Ferry times". Harbour Courier. Retrieved February 30, 2019.'),
			entry('Marsh, Ada (2015). "Ferry times". Harbour Courier. Archived from the original on 2041-03-01.'),
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: Marsh, Ada (2015). [*Ferry times*](https://brackwater.example). Retrieved 31 April 2016.\n",
			},
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |date=c. 1900}}",
			"{{cite book |title=Tides at Brackwater |date=29 February 1500}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example |access-date=23 November 2026}}",
			entry('Marsh, Ada (1 Sept 2015). "Ferry times". Harbour Courier. Retrieved May 1st, 2019.'),
			entry('Marsh, Ada (Spring 1999). "The 31 June 2015". Harbour Courier. 30: 31–32.'),
		],
	},
	looksAt: ["odd date", "coming date", "year beside date"],
	*judge(cite, { calendar }) {
		const { bad, mended, mismatch } = judgeDates(cite, calendar);
		for (const date of bad) {
			yield {
				at: date.written.value,
				message: `|${date.name}=${cite.vocabulary === undefined ? date.value : date.written.value.text} is not a date that the parameter takes`,
				fix: mend(cite, date, mended.get(date)),
			};
		}
		if (mismatch !== undefined) {
			yield { at: mismatch.written.value, message: `|${mismatch.name}=${mismatch.value} is not the year of |date=` };
		}
	},
	*judgeEntry({ date, accessDate, archiveDate }, { calendar }) {
		for (const [words, isReading] of [
			[date, false],
			[accessDate, true],
			[archiveDate, true],
		] as const) {
			const fault = words && entryDateFault(words.text, isReading, calendar);
			if (fault !== undefined) yield { at: words as Words, message: `“${words?.text}” ${fault}`, certainty: "likely" };
		}
	},
});

/** An entry of a rendered list. */
function entry(text: string) {
	return { dialect: "rendered", text: `It sails.[1]\n\nReferences\n\n  1. ^ ${text}\n` } as const;
}

/** The address of a capture knows its day best; otherwise what is written must mean one date only. */
function mend(cite: Cite, date: CiteParameter, mended: string | undefined): Fix | undefined {
	const isCapture = date === cite.get("archive-date");
	const text = (isCapture ? capturedDate(cite) : undefined) ?? mended;
	const fix = text === undefined ? undefined : rewriteValue(date, text);
	return fix && { ...fix, safety: text !== undefined && showsMore(cite, date, text) ? "unsafe" : "safe" };
}

/** With a date that can be read other faults come to light, which are for a person to look at. */
function showsMore(cite: Cite, { metas }: CiteParameter, text: string): boolean {
	const isPublication = metas.some((meta) => meta === "date" || meta === "year" || meta === "publication-date");
	const year = Number(/\d{3,4}/.exec(text)?.[0] ?? 9999);
	const isPlaceAlone = (cite.has("place") || cite.has("publication-place")) && !cite.has("publisher");
	return isPublication && ((year < 1965 && cite.has("isbn")) || (isPlaceAlone && isBookLike(cite)));
}
