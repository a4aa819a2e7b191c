import { easterOf } from "../../calendar/easter-of.js";
import { makeDate } from "../../calendar/make-date.js";
import { nthWeekdayOf } from "../../calendar/nth-weekday-of.js";
import type { DateIn } from "./found.js";

/** A day that is called by a name: how it is written, and when it is. A movable one has no date without its year. */
export interface FeastDay {
	readonly name: RegExp;
	readonly isMovable: boolean;
	readonly dateIn: DateIn;
}

/** Days with one date among speakers of English; those of the United States where only they have the name. */
export const feastDays: readonly FeastDay[] = [
	fixed(/christmas eve\b/iy, 12, 24),
	fixed(/christmas(?: day)?\b/iy, 12, 25),
	fixed(/boxing day\b/iy, 12, 26),
	fixed(/new year['’]?s? eve\b/iy, 12, 31),
	fixed(/new year['’]s day\b/iy, 1, 1),
	fixed(/hallowe['’]?en\b/iy, 10, 31),
	fixed(/(?:st\.?|saint) valentine['’]s day\b|valentine['’]s day\b/iy, 2, 14),
	fixed(/(?:st\.?|saint) patrick['’]s day\b/iy, 3, 17),
	fixed(/may day\b/iy, 5, 1),
	fixed(/earth day\b/iy, 4, 22),
	fixed(/independence day\b/iy, 7, 4),
	fixed(/bastille day\b/iy, 7, 14),
	fixed(/(?:armistice|veterans['’]?|remembrance) day\b/iy, 11, 11),
	fixed(/anzac day\b/iy, 4, 25),
	byEaster(/easter monday\b/iy, 1),
	byEaster(/easter(?: sunday| day)?\b/iy, 0),
	byEaster(/good friday\b/iy, -2),
	byEaster(/palm sunday\b/iy, -7),
	byEaster(/ash wednesday\b/iy, -46),
	byWeekday(/(?:martin luther king(?:,? jr\.?)?|mlk) day\b/iy, 1, 1, 3),
	byWeekday(/president(?:s['’]?|['’]s) day\b/iy, 2, 1, 3),
	byWeekday(/mother['’]s day\b/iy, 5, 7, 2),
	byWeekday(/father['’]s day\b/iy, 6, 7, 3),
	byWeekday(/memorial day\b/iy, 5, 1, -1),
	byWeekday(/labou?r day\b/iy, 9, 1, 1),
	byWeekday(/columbus day\b/iy, 10, 1, 2),
	byWeekday(/thanksgiving(?: day)?\b/iy, 11, 4, 4),
	byWeekday(/black friday\b/iy, 11, 4, 4, 1),
	byWeekday(/cyber monday\b/iy, 11, 4, 4, 4),
];

function fixed(name: RegExp, month: number, day: number): FeastDay {
	return { name, isMovable: false, dateIn: (year) => makeDate("day", year, { month, day }) };
}

function byEaster(name: RegExp, days: number): FeastDay {
	return {
		name,
		isMovable: true,
		dateIn: (year) => makeDate("day", year, year === null ? { month: 4 } : easterOf(year, days)),
	};
}

/** The nth weekday of a month, or some days after it; these all stay in their month but the Monday after Thanksgiving. */
function byWeekday(name: RegExp, month: number, weekday: number, n: number, after = 0): FeastDay {
	return {
		name,
		isMovable: true,
		dateIn: (year) => {
			if (year === null) return makeDate("day", null, { month });
			const day = nthWeekdayOf(year, month, weekday, n) + after;
			return day > 30 && month === 11
				? makeDate("day", year, { month: 12, day: day - 30 })
				: makeDate("day", year, { month, day });
		},
	};
}
