import { dayOfNumber } from "../../calendar/day-of-number.js";
import { daysOfEraYear } from "../../calendar/days-of-era-year.js";
import { makeDate } from "../../calendar/make-date.js";
import type { CalendarName } from "../../model/date.js";
import type { Found } from "./found.js";
import type { Scan, Token } from "./token.js";
import { isNumber, joinedAt } from "./tokens.js";

/**
 * Years of other calendars: "Juche 105", "Minguo 38", "Shōwa 20", "AH 1443", "1443 AH", "2560 BE", "AM 5776", "753 AUC", "Saka 1922".
 * Look-alikes: "Showa Station", "Meiji Shrine", "8 AM", "AM 1040" (a station), "BE 2" (a type of aircraft).
 */
export function readEraDate(scan: Scan, at: number): Found | null {
	const first = scan.tokens[at]!;
	const second = joinedAt(scan, at + 1);
	const [era, number] = first.kind === "era" ? [first, second] : [second, first];
	if (era?.kind !== "era" || second?.gap !== "space" || !isNumber(number, 1, 9999)) return null;
	const calendar = calendarOf(era, number);
	const days = calendar === null ? null : daysOfEraYear(calendar, number.n);
	if (calendar === null || days === null || (first.kind === "number" && era.n >= 4)) return null;
	const { year } = dayOfNumber(days.first);
	return {
		first: at,
		next: at + 2,
		meaning: { kind: "date", date: makeDate("year", year) },
		calendar,
		yearInCalendar: number.n,
	};
}

/** In the order of the lexicon. */
const calendars: readonly CalendarName[] = [
	"hijri",
	"buddhist",
	"hebrew",
	"ab-urbe-condita",
	"juche",
	"minguo",
	"reiwa",
	"heisei",
	"showa",
	"taisho",
	"meiji",
	"saka",
];

/** Years that people have reason to write; an hour is no year of the world. */
function calendarOf(era: Token, { n }: Token): CalendarName | null {
	const calendar = calendars[era.n] ?? null;
	if (calendar === "hebrew") return n >= 6500 ? "anno-mundi" : n >= 3000 ? calendar : null;
	if (calendar === "buddhist") return n >= 2000 ? calendar : null;
	if (calendar === "ab-urbe-condita") return n >= 100 ? calendar : null;
	return calendar;
}
