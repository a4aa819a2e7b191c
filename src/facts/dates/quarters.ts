import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import { readYear, readYearAt } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * Quarters and halves of years: "the third quarter of 1984", "third-quarter", "the 1988 fourth quarter", "the second half of 2008",
 * "the latter half of 1942". Look-alikes: "a quarter of them", "the second half" of a match, "three quarters".
 */
export function readQuarter(scan: Scan, at: number): Found | null {
	const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const yearBefore = article > at ? readYearBefore(scan, article) : null;
	const from = skip(scan, yearBefore?.next ?? article, "fiscal");
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readWhich(scan, from) : null;
	if (ordinal === null) return null;
	const nounAt = follows(scan, ordinal.next, "-") ? ordinal.next + 1 : ordinal.next;
	const noun = joinedAt(scan, nounAt);
	const isQuarter = noun?.kind === "unit" && noun.n === 5 && noun.form === 0;
	if (!(isQuarter && ordinal.n <= 4) && !(noun?.kind === "half" && ordinal.n <= 2)) return null;
	const yearBehind = yearBefore === null && follows(scan, nounAt + 1, "of") ? readYear(scan, nounAt + 2) : null;
	const year = yearBefore ?? yearBehind;
	if (year === null && (!isQuarter || follows(scan, nounAt + 1, "of") || ordinal.isLatter)) return null;
	const date = makeDate(isQuarter ? "quarter" : "half", year?.year ?? null, { index: ordinal.n });
	return { first: at, next: yearBehind?.next ?? nounAt + 1, meaning: { kind: "date", date } };
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
