import { dayOfNumber } from "../../src/calendar/day-of-number.js";
import type { CalendarName, DateExpression, DayInterval } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "calendars-disagree",
	family: "dates",
	title: "A year is given in two calendars that do not agree",
	why: "One of the two is wrong, and a reader who knows only one of the calendars cannot tell which.",
	scope: "document",
	severity: "error",
	reads: ["dates", "blocks"],
	examples: {
		fires: [
			"The pier of Wonsan was widened in 2016 (Juche 106).",
			"The ledger of 1951, Juche 38 in the Korean calendar, is lost.",
			"A Kyoto almanac of Reiwa&nbsp;5 (2022) lists the tides.",
			"In 1973, or 2506 of the Buddhist era, the temple was painted.",
			"The charter is dated 1321 AH (1895), the copy 1349 A.H./1920 CE.",
			"In 1986, year 74 of the Republic of China calendar, the ferry sank.",
		],
		quiet: [
			"The pier of Wonsan was widened in 2016 (Juche&nbsp;105).",
			"A Kyoto almanac of Shōwa 64 (1989) lists the tides, one of Heisei 1 (1989) does not.",
			"The temple was painted between 1963 and 1964 (2506–2507 BE).",
			"The charter is dated 1443 AH (2021), the copy AH 1443/2022 CE.",
			"In 1986, Juche Tower was four years old.",
			"Abbas ruled from 775 to 785 (AH 158–169).",
		],
	},
	*check({ dates, blocks }) {
		for (let index = 0; index < dates.length; index++) {
			const era = dates[index]!;
			if (era.calendar === "gregorian" || era.interval === null) continue;
			const text = blocks[era.block]!.text;
			if (another.test(text.slice(era.to, era.to + 12))) continue;
			const other = partnerOf(dates, index, text);
			const days = other === undefined ? null : daysOf(dates, other);
			if (other === undefined || days === null || fits(era, era.interval, days)) continue;
			yield {
				at: { start: Math.min(era.start, other.start), end: Math.max(era.end, other.end) },
				message: `“${era.text}” is ${yearsOf(era.interval)}, not ${other.text}`,
				certainty: slack[era.calendar] === undefined ? "sure" : "likely",
			};
		}
	},
});

/** "AH 1443–44", "1443/1444 AH": a second year of the same calendar. */
const another = /^\s?(?:[–—-]\s?\d|\/\s?\d+(?!\d| ?(?:CE|AD|C\.E\.|A\.D\.)))/;

/** The date of the common calendar that stands for the same time: "2016 (Juche 105", "1973, or 2506 BE", "AH 1443/2021". */
function partnerOf(dates: readonly DateExpression[], index: number, text: string): DateExpression | undefined {
	const era = dates[index]!;
	const [before, after] = [dates[index - 1], dates[index + 1]];
	if (isCommon(before, era) && links.test(text.slice(before.to, era.from))) return before;
	return isCommon(after, era) && linksBehind.test(text.slice(era.to, after.from)) ? after : undefined;
}

function isCommon(date: DateExpression | undefined, { block }: DateExpression): date is DateExpression {
	return date?.block === block && date.calendar === "gregorian" && date.certainty === "stated" && isExact(date);
}

function isExact({ interval, qualifiers }: DateExpression): boolean {
	return interval !== null && interval.last - interval.first <= 366 && qualifiers.length === 0;
}

const links =
	/^(?: ?\(| ?[/=] ?|,? or |, | ?\[|,? that is,? |,? i\.e\.,? |,? which (?:was|is) |,? corresponding to |, known as )(?:in )?$/;
const linksBehind =
	/^(?: ?\((?:i\.e\.,? |that is,? |or |= ?)?| ?[/=] ?|,? or | ?\[|,? that is,? |,? i\.e\.,? |,? which (?:was|is) |,? corresponding to )(?:in )?$/;

/** Both ends of a range, where it is one. */
function daysOf(dates: readonly DateExpression[], date: DateExpression): DayInterval | null {
	const other = date.range === null ? null : (dates[date.range.other]?.interval ?? null);
	if (date.interval === null || other === null) return date.interval;
	return { first: Math.min(date.interval.first, other.first), last: Math.max(date.interval.last, other.last) };
}

/** Years that may be one off: they begin within ours, or are counted from two different years. */
const slack: Partial<Record<CalendarName, number>> = {
	hijri: 1,
	buddhist: 1,
	hebrew: 1,
	saka: 1,
	ethiopian: 1,
	"anno-mundi": 1,
	"ab-urbe-condita": 1,
};

/** Japan kept its own months until 1872, so that the end of a year lay in the next one of ours. */
const firstCommonYear = 1873;

function fits({ calendar }: DateExpression, { first, last }: DayInterval, days: DayInterval): boolean {
	const isOldMeiji = calendar === "meiji" && dayOfNumber(first).year < firstCommonYear;
	const more = (isOldMeiji ? 1 : (slack[calendar] ?? 0)) * 365;
	return days.last >= first - more && days.first <= last + more;
}

function yearsOf({ first, last }: DayInterval): string {
	const [a, b] = [dayOfNumber(first).year, dayOfNumber(last).year];
	return a === b ? nameOf(a) : `${nameOf(a)}/${nameOf(b)}`;
}

function nameOf(year: number): string {
	return year > 0 ? String(year) : `${1 - year} BC`;
}
