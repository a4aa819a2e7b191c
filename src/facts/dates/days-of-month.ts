import { makeDate } from "../../calendar/make-date.js";
import type { Found, Meaning } from "./found.js";
import { lowerCase, short } from "./lexicon.js";
import { readOrdinal, readSmallNumber } from "./read-number-words.js";
import { type ReadYear, readYear } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, isNumber, joinedAt, skip } from "./tokens.js";

interface Day {
	readonly first: number;
	readonly next: number;
	readonly n: number;
	readonly isOrdinal: boolean;
}

/**
 * Day before month: "29 August 1961", "29th of August, 1961", "the 29th August", "29 or 30 August", "17–20 September 1917".
 * Look-alikes: "4 may leave", "22 march past", "1,500 August".
 */
export function readDayMonth(scan: Scan, at: number): Found | null {
	const days = readDays(scan, at);
	if (days === null) return null;
	const last = days.at(-1)!;
	if (/[$€£]\s?$/.test(scan.text.slice(Math.max(0, scan.tokens[at]!.start - 2), scan.tokens[at]!.start))) return null;
	const of = skip(scan, last.next, "of", "-", ".");
	const month = joinedAt(scan, of);
	if (month?.kind !== "month") return null;
	const year = readYearBehind(scan, of + 1);
	const isVerb = month.form >= lowerCase && (month.n === 5 || month.n === 3);
	if (isVerb && year === null && !(last.isOrdinal || of > last.next)) return null;
	const next = year?.next ?? of + 1;
	return list(days, (day, isLast) => ({
		first: day.first,
		next: isLast ? next : day.next,
		meaning: meaningOf(year, month.n, day.n),
	}));
}

/**
 * Month before day: "August 29, 1961", "Aug. 29", "August the twenty-ninth", "October 6–15, 1952", "August 9 and 12".
 * Look-alikes: "August 1961", "march 22 miles", "May 4,000".
 */
export function readMonthDay(scan: Scan, at: number): Found | null {
	const month = scan.tokens[at];
	if (month?.kind !== "month") return null;
	const isDotted = month.form % lowerCase === short || scan.tokens[at + 2]?.gap === "glue";
	const dot = isDotted ? skip(scan, at + 1, ".") : at + 1;
	const from = skipGlued(scan, dot);
	const all = joinedAt(scan, from) === undefined ? null : readDays(scan, from);
	if (all === null) return null;
	const days = all.length > 1 && isCounted(scan, all.at(-1)!.next) ? all.slice(0, 1) : all;
	const last = days.at(-1)!;
	const year = readYearBehind(scan, last.next);
	if (month.form >= lowerCase && (month.n === 5 || month.n === 3) && year === null && !last.isOrdinal) return null;
	if (year === null && days.length === 1 && isCount(scan, last.next)) return null;
	return list(days, (day, isLast) => ({
		first: day === days[0] ? at : day.first,
		next: isLast ? (year?.next ?? day.next) : day.next,
		meaning: meaningOf(year, month.n, day.n),
	}));
}

/** `Oct-2`, `Jan/3`: the mark sticks to both sides. */
function skipGlued(scan: Scan, at: number): number {
	const mark = scan.tokens[at];
	const sticks =
		(mark?.kind === "-" || mark?.kind === "/") && mark.gap === "glue" && scan.tokens[at + 1]?.gap === "glue";
	return sticks ? at + 1 : at;
}

/** "May 12 to 15 percent", "March 22 miles": the number counts something. */
function isCount(scan: Scan, at: number): boolean {
	const token = joinedAt(scan, at);
	return token?.kind === "hundred" || token?.kind === "thousand" || (token?.kind === "unit" && token.gap === "space");
}

/** "May 5 and 12 soldiers": the last number counts what follows. */
function isCounted(scan: Scan, next: number): boolean {
	if (joinedAt(scan, next) !== undefined) return false;
	const tail = scan.text.slice(scan.tokens[next - 1]!.end).slice(0, 12);
	return (
		/^\s[a-z]/.test(tail) &&
		!/^ (?:was|were|is|are|had|has|have|when|with|as|near|against|respectively|but|he|it)\b/.test(tail)
	);
}

/** Days with "and", "or", "to", a dash or a comma between them. */
function readDays(scan: Scan, at: number): Day[] | null {
	const days: Day[] = [];
	let next = at;
	for (;;) {
		const day = next > at && joinedAt(scan, next) === undefined ? null : readDay(scan, next);
		if (day === null) break;
		days.push(day);
		const link = skipLink(scan, day.next, days.length > 1);
		if (link === day.next || days.length > 8) return days;
		next = link;
	}
	return days.length === 0 ? null : days;
}

function skipLink(scan: Scan, at: number, mayBeComma: boolean): number {
	const token = joinedAt(scan, at);
	if (token === undefined) return at;
	if (["-", "and", "or", "to", "through", "until"].includes(token.kind)) return at + 1;
	if (token.kind === "," && mayBeComma) return skip(scan, at + 1, "and", "or");
	return at;
}

function readDay(scan: Scan, at: number): Day | null {
	const hasArticle = follows(scan, at, "the") || scan.tokens[at]?.kind === "the";
	const from = hasArticle ? at + 1 : at;
	const token = scan.tokens[from];
	if (token === undefined || (hasArticle && token.gap === "words")) return null;
	if (isNumber(token, 1, 31) && token.form <= 2) return { first: at, next: from + 1, n: token.n, isOrdinal: false };
	const ordinal = readOrdinal(scan, from);
	if (ordinal !== null && ordinal.n <= 31) {
		const next =
			follows(scan, ordinal.next, "unit") && scan.tokens[ordinal.next]?.n === 0 ? ordinal.next + 1 : ordinal.next;
		return { first: at, next, n: ordinal.n, isOrdinal: true };
	}
	const words = readSmallNumber(scan, from);
	return words !== null && words.n <= 31 ? { first: at, next: words.next, n: words.n, isOrdinal: false } : null;
}

/** ", 1961", " of 1961", " 1961", " in 1961"; not the number of ", 400 men". */
export function readYearBehind(scan: Scan, at: number) {
	const short = readShortYear(scan, at);
	if (short !== null) return short;
	const link = skip(scan, at, ",", "of", "in", "-", "/", ".");
	// "on 11 September. The 2008 vote" goes on with another sentence.
	const year = readYear(scan, follows(scan, at, ".") ? link : skip(scan, link, "the"));
	const isShort = year?.lacks === "century" && link > at && scan.tokens[at]!.kind !== "of";
	return year === null || year.lacks === "era" || isShort ? null : year;
}

/** "of 87": two digits are a year behind "of", where no month has so many days. */
function readShortYear(scan: Scan, at: number): ReadYear | null {
	const number = follows(scan, at, "of") ? joinedAt(scan, at + 1) : undefined;
	return isNumber(number, 32, 99) ? { year: number.n, next: at + 2, lacks: "century" } : null;
}

function meaningOf(year: ReturnType<typeof readYearBehind>, month: number, day: number): Meaning {
	const date = makeDate("day", year?.year ?? null, { month, day });
	return year?.lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks: year.lacks };
}

function list(days: readonly Day[], make: (day: Day, isLast: boolean) => Found): Found {
	const [head, ...also] = days.map((day, index) => make(day, index === days.length - 1));
	return also.length === 0 ? head! : { ...head!, also };
}
