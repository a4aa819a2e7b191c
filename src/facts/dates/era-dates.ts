import { dayOfNumber } from "../../calendar/day-of-number.js";
import { daysOfEraYear } from "../../calendar/days-of-era-year.js";
import { makeDate } from "../../calendar/make-date.js";
import type { CalendarName } from "../../model/date.js";
import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, isNumber, joinedAt, skip } from "./tokens.js";

/**
 * Years of other calendars: "Juche 105", "Minguo 38", "Shōwa 20", "AH 1443", "1443 AH", "2560 BE", "AM 5776", "753 AUC", "Saka 1922";
 * in words: "2506 of the Buddhist era", "the 5th year of Reiwa", "year 75 of the Republic of China calendar", "the Hijri year 1442".
 * Look-alikes: "Showa Station", "Meiji Shrine", "8 AM", "AM 1040" (a station), "BE 2" (a type of aircraft), "Meiji 6 times".
 */
export function readEraDate(scan: Scan, at: number): Found | null {
	const first = scan.tokens[at]!;
	if (first.kind === "number") return readNumberFirst(scan, at);
	return readYearOfEra(scan, at) ?? readEraFirst(scan, at);
}

/** An era as named, and the token behind it. */
interface Era {
	readonly n: number;
	readonly next: number;
	/** A name that only means years (`AH`, "Juche"), or one that "era", "calendar" or "year" made sure of. */
	readonly isSure: boolean;
}

/** "Reiwa", "the Buddhist era", "Republic of China calendar". */
function readEra(scan: Scan, at: number): Era | null {
	const from = skip(scan, at, "the");
	const name = from === at ? scan.tokens[at] : joinedAt(scan, from);
	if (name?.kind !== "era" && name?.kind !== "era-word") return null;
	const end = name.n === minguo && follows(scan, from + 1, "of") && follows(scan, from + 2, "China") ? 3 : 1;
	const noun = skip(scan, from + end, "era-noun");
	return { n: name.n, next: noun, isSure: name.kind === "era" || noun > from + end };
}

/** Its index in the list of calendars. */
const minguo = 5;

/** "1443 AH", "2506 of the Buddhist era", "1442 in the Islamic calendar", "5776 by the Hebrew calendar". */
function readNumberFirst(scan: Scan, at: number): Found | null {
	const link = skip(scan, at + 1, "of", "in", "by");
	const era = joinedAt(scan, link) === undefined ? null : readEra(scan, link);
	if (era === null || !era.isSure || scan.tokens[at + 1]!.gap !== "space") return null;
	// Names of reigns stand before their year: "in 1912 Meiji died", "the 45 of Meiji".
	const isName = scan.tokens[era.next - 1]!.kind === "era" && era.n >= firstName;
	return isName ? null : makeYear(scan, { at, next: era.next, n: era.n, year: scan.tokens[at]!.n });
}

const firstName = 4;

/** "AH 1443", "Juche 105", "Shōwa era 20", "the Hijri year 1442". */
function readEraFirst(scan: Scan, at: number): Found | null {
	const era = readEra(scan, at);
	if (era === null) return null;
	const isYear = joinedAt(scan, era.next)?.kind === "unit" && scan.tokens[era.next]!.n === yearUnit;
	const from = isYear ? era.next + 1 : era.next;
	const number = joinedAt(scan, from);
	if (!(era.isSure || isYear) || number?.gap !== "space" || !isNumber(number, 1, 9999)) return null;
	return makeYear(scan, { at, next: from + 1, n: era.n, year: number.n });
}

/** "the 5th year of Reiwa", "year 75 of the Republic". */
function readYearOfEra(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]!.kind === "the" ? at + 1 : at;
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readOrdinal(scan, from) : null;
	const unit = ordinal?.next ?? from;
	if (scan.tokens[unit]?.kind !== "unit" || scan.tokens[unit]!.n !== yearUnit) return null;
	if (unit > at && joinedAt(scan, unit) === undefined) return null;
	const number = ordinal === null ? joinedAt(scan, unit + 1) : undefined;
	const year = ordinal?.n ?? (isNumber(number, 1, 9999) ? number.n : null);
	const of = ordinal === null ? unit + 2 : unit + 1;
	// "the year 2560 BE"
	const behind = year !== null && ordinal === null && joinedAt(scan, of)?.kind === "era" ? readEra(scan, of) : null;
	if (year !== null && behind !== null && behind.n < firstName)
		return makeYear(scan, { at, next: behind.next, n: behind.n, year });
	if (year === null || !(follows(scan, of, "of") || follows(scan, of, "in"))) return null;
	const era = joinedAt(scan, of + 1) === undefined ? null : readEra(scan, of + 1);
	return era === null ? null : makeYear(scan, { at, next: era.next, n: era.n, year });
}

const yearUnit = 6;

function makeYear(
	{ text, tokens }: Scan,
	{ at, next, n, year }: { at: number; next: number; n: number; year: number },
): Found | null {
	const calendar = calendarOf(n, year);
	const days = calendar === null ? null : daysOfEraYear(calendar, year);
	if (calendar === null || days === null) return null;
	const isCount =
		n >= firstName &&
		/^ (?!was\b|is\b|has\b|as\b|its\b|his\b|this\b)[a-z]+s\b/.test(text.slice(tokens[next - 1]!.end).slice(0, 16));
	if (isCount) return null;
	return {
		first: at,
		next,
		meaning: { kind: "date", date: makeDate("year", dayOfNumber(days.first).year) },
		calendar,
		yearInCalendar: year,
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
function calendarOf(era: number, n: number): CalendarName | null {
	const calendar = calendars[era] ?? null;
	if (calendar === "hebrew") return n >= 6500 ? "anno-mundi" : n >= 3000 ? calendar : null;
	if (calendar === "buddhist") return n >= 2000 ? calendar : null;
	if (calendar === "ab-urbe-condita") return n >= 100 ? calendar : null;
	return calendar;
}
