import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import { readYear } from "./read-year.js";
import { readNeighbour } from "./steps.js";
import type { Scan } from "./token.js";
import { follows, joinedAt } from "./tokens.js";

/** "the third month of 1961", "the 9th month of next year". Look-alikes: "the third month of the war", "the first month". */
export function readNumberedMonth(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readOrdinal(scan, from) : null;
	const unit = ordinal === null ? undefined : joinedAt(scan, ordinal.next);
	if (ordinal === null || ordinal.n > 12 || unit?.kind !== "unit" || unit.n !== 4 || unit.form !== 0) return null;
	const yearAt = ordinal.next + 2;
	if (!follows(scan, yearAt - 1, "of") || joinedAt(scan, yearAt) === undefined) return null;
	const month = { month: ordinal.n };
	const year = readYear(scan, yearAt);
	if (year !== null && year.lacks === undefined)
		return { first: at, next: year.next, meaning: { kind: "date", date: makeDate("month", year.year, month) } };
	const step = readNeighbour(scan, yearAt);
	if (step?.meaning.kind !== "step" || step.meaning.unit !== "year") return null;
	return { first: at, next: step.next, meaning: { ...step.meaning, inner: makeDate("month", null, month) } };
}
