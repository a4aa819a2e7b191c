import { dayNumber } from "../../src/calendar/day-number.js";
import { readWorkDates } from "../../src/cs1/dates/read-work-dates.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import type { DayInterval } from "../../src/model/date.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "date-unlike-address",
	family: "sources",
	title: "A source bears another date than its own address",
	why: "Newspapers put the day of publication into the address; a date far from it was probably copied wrong.",
	scope: "document",
	severity: "info",
	reads: ["citations"],
	options: { graceDays: 31 },
	examples: {
		fires: [
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/03/12/ferry |date=12 March 2014}}</ref>",
			{
				dialect: "markdown",
				text: "It sails.[^1]\n\n[^1]: Marsh, Ada (12 March 2014). [Ferry sails](https://brackwater.example/2015/03/12/ferry). Courier.\n",
			},
		],
		quiet: [
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2005/05-08-22.html |date=22 August 2005}}</ref>",
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/03/12/ferry |date=13 March 2015}}</ref>",
			"It sails.<ref>{{cite news |title=Ferry sails |newspaper=Courier |url=https://brackwater.example/2015/13/12/ferry |date=12 March 2014}}</ref>",
		],
	},
	*check({ citations }, { options }) {
		for (const { citation, published, accessed } of readWorkDates(citations).values()) {
			if (published.days.last - published.days.first > 31) continue;
			const { url } = fieldsOf(citation);
			if (url === undefined) continue;
			const day = dayInAddress(url);
			if (day === undefined) continue;
			const { first, last } = published.days;
			if (day.number >= first - options.graceDays && day.number <= last + options.graceDays) continue;
			yield {
				at: published.at,
				message: `The date is ${published.at.text}, the address says ${day.text}`,
				beside: [{ at: url, message: "the address" }],
				certainty: isSlip(published.days, day, accessed?.days.last) ? "likely" : "possible",
			};
		}
	},
});

/**
 * Pages are brought up to date later, and old texts are put on the web after many years. It is a slip where only the year
 * differs, where the date is the one that computers begin to count from, or where the page was read before it.
 */
function isSlip({ first, last }: DayInterval, day: DayInAddress, read: number | undefined): boolean {
	const isDay = first === last;
	if (isDay && (first === epoch || first === epoch - 1)) return true;
	if (isDay && isSameDayOfYear(first, day)) return true;
	if (last < day.number) return day.number - last <= 3 * 366;
	return read !== undefined && read < first && read >= day.number;
}

/** 1 January 1970. */
const epoch = dayNumber(1970, 1, 1);

function isSameDayOfYear(first: number, { number, year, month, date }: DayInAddress): boolean {
	const years = Math.round((first - number) / 365.25);
	return dayNumber(year + years, month, date) === first;
}

interface DayInAddress {
	readonly number: number;
	readonly year: number;
	readonly month: number;
	readonly date: number;
	readonly text: string;
}

/** `/2015/03/12/`, `/2015-03-12/`, `/2015/mar/12/` in the path; of an archived page, in that of the page. */
function dayInAddress({ text }: Words): DayInAddress | undefined {
	if (!text.includes("/20") && !text.includes("/19")) return undefined;
	const path = text.slice(Math.max(0, text.lastIndexOf("://")));
	const found = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/_]|-(?!\d)|$)/.exec(path);
	if (found === null) return undefined;
	const [year, month, day] = [Number(found[1]), monthOf(found[2]!), Number(found[3])];
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	return { number: dayNumber(year, month, day), year, month, date: day, text: found[0].slice(1) };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthOf(word: string): number {
	return /^\d/.test(word) ? Number(word) : months.indexOf(word) + 1;
}
