import { makeDate } from "../../calendar/make-date.js";
import { readYearBehind } from "./days-of-month.js";
import type { Found } from "./found.js";
import { full, lowerCase } from "./lexicon.js";
import { readYearAt } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip } from "./tokens.js";

/**
 * Month and year: "August 1961", "August, 1961", "August of 1961", "Aug. 1961", "August '61", "August 480 BC", "1961 August".
 * Look-alikes: "march 1,500 men", "may 2000 people".
 */
export function readMonthYear(scan: Scan, at: number): Found | null {
	const month = scan.tokens[at];
	if (month?.kind === "number") return readYearMonth(scan, at);
	if (month?.kind !== "month") return null;
	const year = readYearBehind(scan, at + 1);
	if (year === null || (month.form >= lowerCase && (month.n === 5 || month.n === 3) && year.lacks !== undefined))
		return null;
	const date = makeDate("month", year.year, { month: month.n });
	return {
		first: at,
		next: year.next,
		meaning: year.lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks: year.lacks },
	};
}

/** "1961 August", "1961 August 29". */
function readYearMonth(scan: Scan, at: number): Found | null {
	const year = readYearAt(scan, at);
	if (year === null || year.lacks !== undefined) return null;
	const next = skip(scan, year.next, ",");
	const month = joinedAt(scan, next);
	if (month?.kind !== "month" || (next > year.next && month.form === full)) return null;
	const day = joinedAt(scan, next + 1);
	const isYearNext = readYearBehind(scan, next + 1) !== null;
	if (isYearNext) return null;
	if (day?.kind === "number" && day.form <= 2 && day.n >= 1 && day.n <= 31) {
		// "In 1914 August 3" is one date; "in 1914 August 3, 1915" is two.
		if (readYearBehind(scan, next + 2) !== null) return null;
		const date = makeDate("day", year.year, { month: month.n, day: day.n });
		return { first: at, next: next + 2, meaning: { kind: "date", date } };
	}
	return {
		first: at,
		next: next + 1,
		meaning: { kind: "date", date: makeDate("month", year.year, { month: month.n }) },
	};
}

/**
 * A month alone: "In April", "until March", "May and June", "late August".
 * Look-alikes: "April O'Neil", "May I", "the Long March", "March on Rome", "march", "may", "Jan Smuts".
 */
export function readMonthAlone(scan: Scan, at: number): Found | null {
	const month = scan.tokens[at];
	if (month?.kind !== "month") return null;
	const before = kindBeforeHyphen(scan, at);
	const isIntroduced =
		introductions.has(before) ||
		hasMonthBeside(scan, at) ||
		isAlone(scan, at) ||
		hasYearInWords(scan, at) ||
		(before === "for" && isSetFor(scan, at));
	if (
		month.form >= lowerCase &&
		(!isIntroduced || before === "to" || before === "the" || month.n === 5 || month.n === 3)
	)
		return null;
	if (!isIntroduced && (month.form !== full || month.n === 5 || (month.n === 3 && before !== "a"))) return null;
	if (month.n === 3 && isMarching(scan, at)) return null;
	if (!(isIntroduced && !loosely.has(before)) && isName(scan, at)) return null;
	return { first: at, next: at + 1, meaning: { kind: "date", date: makeDate("month", null, { month: month.n }) } };
}

/** The kind of the word before a month; that of "mid" in "mid-May". */
function kindBeforeHyphen(scan: Scan, at: number): string {
	const before = kindBefore(scan, at);
	return before === "-" && scan.tokens[at - 2]?.kind === "part" ? "part" : before;
}

/** "planned for March", "sales for May": not "an award for March", who may be a person. */
function isSetFor(scan: Scan, at: number): boolean {
	const { start } = scan.tokens[at]!;
	return /\b(?:planned|scheduled|set|slated|due|expected|sales|figures|data|exports|imports|orders|output|rate|index) for $/i.test(
		scan.text.slice(Math.max(0, start - 16), start),
	);
}

const introductions: ReadonlySet<string> = new Set(
	(
		"in by until since during from between before after of early part edge last next this that same circa on to through throughout the mid " +
		"and or current shifted weekday"
	).split(" "),
);

/** Words that stand before a name as well as before a month. */
const loosely: ReadonlySet<string> = new Set(["and", "or", "of", "to"]);

/** "the Long March", "a March on Rome", "from home to March": but "October to March", "a March operation", "the end of March". */
function isMarching(scan: Scan, at: number): boolean {
	if (follows(scan, at + 1, "and")) return false;
	const before = kindBefore(scan, at);
	if (before === "to") return scan.tokens[at - 2]?.kind !== "month";
	if (before === "of") return kindBefore(scan, at - 1) !== "edge";
	return (
		before === "the" ||
		(before === "a" && !/^ (?!on\b|to\b|of\b|through\b)[a-z]/.test(scan.text.slice(scan.tokens[at]!.end).slice(0, 9)))
	);
}

/** "june next year", "July of last year". */
function hasYearInWords(scan: Scan, at: number): boolean {
	const from = follows(scan, at + 1, "of") ? at + 2 : at + 1;
	const kind = joinedAt(scan, from)?.kind ?? "";
	const unit = joinedAt(scan, from + 1);
	return (
		(kind === "next" || kind === "last" || kind === "this" || kind === "that") && unit?.kind === "unit" && unit.n === 6
	);
}

/** A text, cell or heading that is nothing else. */
function isAlone(scan: Scan, at: number): boolean {
	const { start, end } = scan.tokens[at]!;
	return scan.text.length - (end - start) <= 1;
}

/** "May and June", "April–May". */
function hasMonthBeside(scan: Scan, at: number): boolean {
	const link = joinedAt(scan, at + 1)?.kind ?? "";
	const isLinked = link === "and" || link === "or" || link === "to" || link === "-";
	return isLinked && joinedAt(scan, at + 2)?.kind === "month";
}

/** "April Ashley", "August Willich": a capital directly behind it, or a capital word before it that is no sentence's first. */
function isName(scan: Scan, at: number): boolean {
	const token = scan.tokens[at]!;
	if (joinedAt(scan, at + 1) !== undefined) return false;
	return /^\s\p{Lu}\p{Ll}/u.test(scan.text.slice(token.end, token.end + 3));
}
