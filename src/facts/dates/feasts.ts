import { dayNumber } from "../../calendar/day-number.js";
import { easterOf } from "../../calendar/easter-of.js";
import { makeDate } from "../../calendar/make-date.js";
import type { DateValue } from "../../model/date.js";
import { readYearBehind } from "./days-of-month.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { skip } from "./tokens.js";

/** The days of a year that are called by a name. `Thanksgiving` is that of the United States. */
const feasts: readonly (readonly [RegExp, (year: number | null) => DateValue | null])[] = [
	[/christmas eve\b/iy, on(12, 24)],
	[/christmas(?: day)?\b/iy, on(12, 25)],
	[/new year['’]?s? eve\b/iy, on(12, 31)],
	[/new year['’]?s day\b/iy, on(1, 1)],
	[/hallowe['’]?en\b/iy, on(10, 31)],
	[/easter monday\b/iy, afterEaster(1)],
	[/easter(?: sunday| day)?\b/iy, afterEaster(0)],
	[/good friday\b/iy, afterEaster(-2)],
	[/palm sunday\b/iy, afterEaster(-7)],
	[/thanksgiving(?: day)?\b/iy, (year) => (year === null ? null : nthThursday(year))],
];

/**
 * A feast with or without its year: "Christmas 1963", "Christmas Eve", "Easter Monday, 1916", "New Year's Day".
 * Look-alikes: "Christmas Island", "Christmas truce", "Easter Rising", "Easter Island", "Christmas dinner".
 */
export function readFeast(scan: Scan, at: number): Found | null {
	const token = scan.tokens[at]!;
	for (const [name, dateIn] of feasts) {
		name.lastIndex = token.start;
		const end = name.test(scan.text) ? name.lastIndex : -1;
		if (end < 0) continue;
		let next = at + 1;
		while (next < scan.tokens.length && scan.tokens[next]!.start < end) next++;
		const year =
			next < scan.tokens.length && scan.tokens[next - 1]!.end === end
				? readYearBehind(scan, skip(scan, next, ","))
				: null;
		const known = year?.lacks === undefined ? (year?.year ?? null) : null;
		const date = dateIn(known);
		if (
			date === null ||
			(year === null &&
				/^ (?:[A-Z]|[a-z]*(?:truce|dinner|card|tree|carol|song|present|egg))/.test(scan.text.slice(end, end + 12)))
		)
			return null;
		return { first: at, next: year?.next ?? next, meaning: { kind: "date", date } };
	}
	return null;
}

function on(month: number, day: number) {
	return (year: number | null) => makeDate("day", year, { month, day });
}

function afterEaster(days: number) {
	return (year: number | null) => {
		if (year === null) return null;
		const { month, day } = easterOf(year, days);
		return makeDate("day", year, { month, day });
	};
}

function nthThursday(year: number): DateValue {
	const first = dayNumber(year, 11, 1);
	const day = 1 + ((((7 - ((first + 3) % 7) + 3) % 7) + 7) % 7) + 21;
	return makeDate("day", year, { month: 11, day });
}
