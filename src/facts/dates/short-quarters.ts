import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { type ReadYear, readYear, readYearAt } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, isNumber, kindBefore, skip } from "./tokens.js";

/**
 * A quarter or half by its letter: "Q3 2008", "Q3 of 2008", "H1 2010", "2008-Q3", "in Q4".
 * Look-alikes: "the Audi Q3", "H1N1", "a Q1 visa".
 */
export function readShortQuarter(scan: Scan, at: number): Found | null {
	const letter = scan.tokens[at]!;
	const number = scan.tokens[at + 1];
	const isQuarter = letter.n === 0;
	if (!isNumber(number, 1, isQuarter ? 4 : 2) || number.gap !== "glue" || number.form !== 1) return null;
	const behind = readYear(scan, skip(scan, skip(scan, at + 2, "of", "-", "/", ","), "fiscal"));
	const year = behind?.lacks === "era" ? null : behind;
	if (year === null && !(isQuarter && introductions.has(kindBefore(scan, at)))) return null;
	return described(at, year?.next ?? at + 2, { isQuarter, index: number.n, year });
}

/** "2008 Q3", "2008Q3", "2008-Q3". */
export function readYearAndQuarter(scan: Scan, at: number): Found | null {
	const year = scan.tokens[at]!.form === 4 ? readYearAt(scan, at) : null;
	if (year === null || year.lacks !== undefined) return null;
	const from = skip(scan, year.next, "-");
	const number = scan.tokens[from + 1];
	if (!follows(scan, from, "Q") || number?.gap !== "glue") return null;
	const isQuarter = scan.tokens[from]!.n === 0;
	if (!isNumber(number, 1, isQuarter ? 4 : 2) || number.form !== 1) return null;
	return described(at, from + 2, { isQuarter, index: number.n, year });
}

interface Which {
	readonly isQuarter: boolean;
	readonly index: number;
	readonly year: ReadYear | null;
}

function described(first: number, next: number, { isQuarter, index, year }: Which): Found {
	const date = makeDate(isQuarter ? "quarter" : "half", year?.year ?? null, { index });
	const lacks = year?.lacks;
	return { first, next, meaning: lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks } };
}

const introductions: ReadonlySet<string> = new Set(["in", "for", "by", "since", "during", "of", "until"]);
