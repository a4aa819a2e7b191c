import type { CalendarName, DayInterval } from "../model/date.js";
import { dayNumber } from "./day-number.js";

/** Years that run from January to December, by what is added to get the (astronomical) year. */
const offsets: Partial<Record<CalendarName, number>> = {
	juche: 1911,
	minguo: 1911,
	reiwa: 2018,
	heisei: 1988,
	showa: 1925,
	taisho: 1911,
	meiji: 1867,
	buddhist: -543,
	"ab-urbe-condita": -753,
};

/** Years that begin elsewhere, by the name under which `Intl` knows them, and what the year of their first day is about. */
const counted: Partial<Record<CalendarName, { name: string; first: (n: number) => number }>> = {
	hijri: { name: "islamic-civil", first: (n) => Math.floor(n * 0.970_224 + 621.57) },
	hebrew: { name: "hebrew", first: (n) => n - 3761 },
	saka: { name: "indian", first: (n) => n + 78 },
	ethiopian: { name: "ethioaa", first: (n) => n + 7 },
};

/** The Ethiopian years before the Incarnation are counted from 5,500 years earlier. */
const ethiopianStart = 5500;

/** The days of a year that is counted in another calendar; null where that year is none. */
export function daysOfEraYear(calendar: CalendarName, n: number): DayInterval | null {
	if (n < 1) return null;
	const offset = offsets[calendar];
	if (offset !== undefined) return yearFrom(n + offset, 1, 1);
	// The Byzantine year begins on 1 September (Julian); the days between the two styles are left out.
	if (calendar === "anno-mundi") return yearFrom(n - 5509, 9, 1);
	const known = counted[calendar];
	if (known === undefined) return null;
	const count = calendar === "ethiopian" ? n + ethiopianStart : n;
	const from = known.first(n);
	const first = findFirstDay(known.name, count, dayNumber(from - 1, 1, 1), dayNumber(from + 2, 1, 1));
	return { first, last: findFirstDay(known.name, count + 1, first, first + 400) - 1 };
}

function yearFrom(year: number, month: number, day: number): DayInterval {
	return { first: dayNumber(year, month, day), last: dayNumber(year + 1, month, day) - 1 };
}

/** The first day whose year is at least `n`, between two days. */
function findFirstDay(name: string, n: number, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (yearIn(name, middle) >= n) high = middle;
		else low = middle + 1;
	}
	return low;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function yearIn(name: string, day: number): number {
	let format = formats.get(name);
	if (format === undefined) {
		format = new Intl.DateTimeFormat(`en-u-ca-${name}`, { year: "numeric", month: "numeric", timeZone: "UTC" });
		formats.set(name, format);
	}
	const parts = format.formatToParts(day * 86_400_000);
	return Number.parseInt(
		parts.find(({ type }) => type === "year" || (type as string) === "relatedYear")?.value ?? "0",
		10,
	);
}
