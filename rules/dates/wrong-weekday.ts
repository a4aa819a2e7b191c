import { dayNumber } from "../../src/calendar/day-number.js";
import { weekdayOf } from "../../src/calendar/weekday-of.js";
import type { DateExpression } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "wrong-weekday",
	family: "dates",
	title: "A date falls on another day of the week than the one named",
	why: "Either the day or the weekday is wrong; whoever looks for the newspaper of that day looks for the wrong one.",
	scope: "document",
	severity: "error",
	reads: ["dates", "blocks"],
	examples: {
		fires: [
			"The lighthouse was lit on Monday, 24 August 1907.",
			"The lighthouse was lit on 24 August 1907 (a Monday).",
			"24 August 1907 was a Monday.",
		],
		quiet: [
			"The lighthouse was lit on Saturday, 24 August 1907.",
			"The lighthouse was lit on Saturday, 11 August 1907 (O.S.).",
			"The gale of Friday, 26 November 1703 sank the ferry.",
			"The gale of Monday, 26 November 1703 (Old Style) sank the ferry.",
			"It began on 24 August 1907. Monday was quiet.",
		],
	},
	*check({ dates, blocks }) {
		for (let index = 0; index < dates.length; index++) {
			const date = dates[index]!;
			if (!isKnownDay(date)) continue;
			const { text } = blocks[date.block]!;
			const named =
				date.weekday === null ? (weekdayBehind(dates, index, text) ?? weekdayBefore(dates, index, text)) : date;
			if (named === undefined) continue;
			const day = date.interval!.first;
			const weekday = date.weekday ?? weekdays.indexOf(named.text.split(" ", 1)[0]!) + 1;
			if (fallsOn(day, weekday, date.style !== null)) continue;
			yield {
				at: { start: Math.min(date.start, named.start), end: Math.max(date.end, named.end) },
				message: `${date.text}${named === date ? "" : ` (${named.text})`} was a ${weekdays[weekdayOf(day) - 1]}`,
				certainty: day >= everywhere ? "sure" : "likely",
			};
		}
	},
});

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function isKnownDay({ interval, certainty, calendar, qualifiers }: DateExpression): boolean {
	return (
		interval !== null &&
		interval.first === interval.last &&
		certainty === "stated" &&
		calendar === "gregorian" &&
		qualifiers.length === 0
	);
}

/** "24 August 1907 (Saturday)", "24 August 1907, a Saturday", "24 August 1907 was a Saturday". */
function weekdayBehind(dates: readonly DateExpression[], index: number, text: string): DateExpression | undefined {
	const [date, next] = [dates[index]!, dates[index + 1]];
	if (next === undefined || next.block !== date.block || !weekdays.includes(next.text)) return undefined;
	return /^(?: ?\((?:an? )?|, an? |,? (?:was|is|fell on|being) an? )$/.test(text.slice(date.to, next.from))
		? next
		: undefined;
}

/** "It was a Saturday (24 August 1907)". */
function weekdayBefore(dates: readonly DateExpression[], index: number, text: string): DateExpression | undefined {
	const [date, before] = [dates[index]!, dates[index - 1]];
	if (before === undefined || before.block !== date.block) return undefined;
	const glue = text.slice(before.to, date.from);
	// "on Monday night, 24 August 1907"
	if (glue === ", " && /^[A-Z][a-z]+day (?:night|morning|evening|afternoon)$/.test(before.text)) return before;
	if (!weekdays.includes(before.text)) return undefined;
	const isBeside = /^(?: \(|, )$/.test(glue);
	return isBeside && /\ban? $/.test(text.slice(Math.max(0, before.from - 3), before.from)) ? before : undefined;
}

/** The last country went over to the Gregorian calendar in 1926. */
const everywhere = dayNumber(1927, 1, 1);
const england = dayNumber(1752, 9, 14);
const rome = dayNumber(1582, 10, 15);

/** By the calendar of the time, which until 1752 may be either one. */
function fallsOn(day: number, weekday: number, isMarked: boolean): boolean {
	const inJulian = weekdayOf(day + julianLead(day)) === weekday;
	if (day < rome) return inJulian;
	return weekdayOf(day) === weekday || ((day < england || isMarked) && inJulian);
}

/** How many days later the same date falls by the Julian calendar. */
function julianLead(day: number): number {
	const century = Math.floor((day + 719_468 - 306 + 365) / 36_524.25);
	return century - Math.floor(century / 4) - 2;
}
