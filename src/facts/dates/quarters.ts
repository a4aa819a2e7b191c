import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import { readYear, readYearAt } from "./read-year.js";
import { readNeighbour } from "./steps.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * Quarters and halves of years: "the third quarter of 1984", "third-quarter", "the 1988 fourth quarter", "the second half of 2008", "the fourth quarter of last year",
 * "the latter half of 1942". Look-alikes: "a quarter of them", "the second half" of a match, "three quarters".
 */
export function readQuarter(scan: Scan, at: number): Found | null {
	const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const yearBefore = article > at ? readYearBefore(scan, article) : null;
	const fiscal = scan.tokens[at]!.kind === "fiscal" ? at + 1 : skip(scan, yearBefore?.next ?? article, "fiscal");
	const from = fiscal > at && follows(scan, fiscal, "-") ? fiscal + 1 : fiscal;
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readWhich(scan, from) : null;
	if (ordinal === null) return null;
	const nounAt = follows(scan, ordinal.next, "-") ? ordinal.next + 1 : ordinal.next;
	const noun = joinedAt(scan, nounAt);
	const isQuarter = noun?.kind === "unit" && noun.n === 5 && noun.form === 0;
	if (!(isQuarter && ordinal.n <= 4) && !(noun?.kind === "half" && ordinal.n <= 2)) return null;
	const yearBehind = yearBefore === null && follows(scan, nounAt + 1, "of") ? readYear(scan, nounAt + 2) : null;
	const date = (year: number | null) => makeDate(isQuarter ? "quarter" : "half", year, { index: ordinal.n });
	const neighbour =
		yearBefore === null && follows(scan, nounAt + 1, "of") && !ordinal.isLatter
			? readYearBeside(scan, nounAt + 2)
			: null;
	if (neighbour !== null)
		return { first: at, next: neighbour.next, meaning: { ...neighbour.meaning, inner: date(null) } };
	const year = yearBefore ?? yearBehind;
	if (year === null && (!isQuarter || follows(scan, nounAt + 1, "of") || ordinal.isLatter)) return null;
	return { first: at, next: yearBehind?.next ?? nounAt + 1, meaning: { kind: "date", date: date(year?.year ?? null) } };
}

/** "last year", "this year", "next year" behind "the fourth quarter of". */
function readYearBeside(scan: Scan, at: number) {
	const year = joinedAt(scan, at) === undefined ? null : readNeighbour(scan, at);
	return year?.meaning.kind === "step" && year.meaning.unit === "year"
		? { next: year.next, meaning: year.meaning }
		: null;
}

/** "fiscal 2007", "fiscal year 2007". */
export function readFiscalYear(scan: Scan, at: number): Found | null {
	const noun = joinedAt(scan, at + 1);
	const from = noun?.kind === "unit" && noun.n === 6 && noun.form === 0 ? at + 2 : at + 1;
	const number = joinedAt(scan, from);
	const year = number?.kind === "number" && number.form === 4 ? readYearAt(scan, from) : null;
	if (year === null) return null;
	return { first: at, next: year.next, meaning: { kind: "date", date: makeDate("year", year.year) } };
}

/** "first", "2nd", "latter", "last". */
function readWhich(scan: Scan, at: number) {
	const kind = scan.tokens[at]?.kind;
	if (kind === "latter" || kind === "last") return { n: 2, next: at + 1, isLatter: true };
	const ordinal = readOrdinal(scan, at);
	return ordinal === null ? null : { ...ordinal, isLatter: false };
}

function readYearBefore(scan: Scan, at: number) {
	const token = joinedAt(scan, at);
	return token?.kind === "number" && token.form === 4 ? readYearAt(scan, at) : null;
}
