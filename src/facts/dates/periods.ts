import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, skip } from "./tokens.js";

/**
 * A period that business news name by the one they report on: "the quarter", "the latest period", "the year-ago quarter", "year-earlier",
 * "the same period last year", "the quarter a year ago", "the full year", "this fiscal year". Look-alikes: "the quarter of the tanners",
 * "the same period", "a quarter of them", "the French Quarter".
 */
export function readPeriod(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]!.kind === "the" ? at + 1 : at;
	if (from > at && joinedAt(scan, from) === undefined) return null;
	return readWholeYear(scan, at, from) ?? readYearAgo(scan, at, from) ?? readReported(scan, at, from);
}

/** "the full year", "this fiscal year", "the latest fiscal year". */
function readWholeYear(scan: Scan, at: number, from: number): Found | null {
	const turn = from > at ? skip(scan, from, "current", "latest", "last", "next") : from + 1;
	const word = joinedAt(scan, turn)?.kind;
	const unit = joinedAt(scan, turn + 1);
	const isYear = unit?.kind === "unit" && unit.n === year && unit.form === 0;
	if (!isYear || (word !== "fiscal" && !(word === "full" && turn === from && from > at))) return null;
	if (joinedAt(scan, turn + 2)?.kind === "number") return null;
	const kind = scan.tokens[turn - 1]!.kind;
	const years = turn === from ? 0 : kind === "next" ? 1 : kind === "last" || kind === "latest" ? -1 : 0;
	return { first: at, next: turn + 2, meaning: { kind: "period", unit: "year", years } };
}

/** "the comparable year-ago quarter", "the prior-year period", "the year-earlier third quarter", "year-ago". */
function readYearAgo(scan: Scan, at: number, from: number): Found | null {
	const head = from > at ? skip(scan, from, "like", "same") : from;
	const next = skipYearAgo(scan, head);
	if (next === head) return null;
	const ordinal = joinedAt(scan, next) === undefined ? null : readOrdinal(scan, next);
	const nounAt = ordinal?.next ?? next;
	const isNamed = isQuarter(scan, nounAt) || (ordinal === null && follows(scan, nounAt, "period"));
	const period = { kind: "period", unit: "quarter", years: -1 } as const;
	if (!isNamed) return { first: at, next, meaning: period };
	return { first: at, next: nounAt + 1, meaning: ordinal === null ? period : { ...period, index: ordinal.n } };
}

/** "year-ago", "year-earlier", "prior-year". */
function skipYearAgo(scan: Scan, at: number): number {
	if (!follows(scan, at + 1, "-")) return at;
	const [first, last] = [scan.tokens[at]!, joinedAt(scan, at + 2)];
	const isYearFirst = first.kind === "unit" && first.n === year && first.form === 0;
	const isBack = last?.kind === "ago" || (last?.kind === "shifted" && last.n < 0);
	if (isYearFirst) return isBack ? at + 3 : at;
	return first.kind === "last" && last?.kind === "unit" && last.n === year ? at + 3 : at;
}

/** "the quarter", "the latest period", "the same quarter last year". */
function readReported(scan: Scan, at: number, from: number): Found | null {
	const nounAt = skip(scan, from, "latest", "like", "same");
	const noun = isQuarter(scan, nounAt) ? "quarter" : joinedAt(scan, nounAt)?.kind;
	if (noun !== "quarter" && noun !== "period") return null;
	const behind = skipYearBack(scan, nounAt + 1);
	const meaning = { kind: "period", unit: "quarter", years: behind > nounAt + 1 ? -1 : 0 } as const;
	if (behind > nounAt + 1) return { first: at, next: behind, meaning };
	const word = scan.tokens[from]!.kind;
	const isReported = from > at && (word === "latest" || (nounAt === from && noun === "quarter"));
	return isReported && !isOfSomething(scan, nounAt + 1) ? { first: at, next: nounAt + 1, meaning } : null;
}

/** "last year", "of last year", "a year ago", "a year earlier", "the year before". */
function skipYearBack(scan: Scan, at: number): number {
	const from = skip(scan, at, "of", "in");
	const word = joinedAt(scan, from)?.kind ?? "";
	const unit = joinedAt(scan, from + 1);
	if (unit?.kind !== "unit" || unit.n !== year || unit.form !== 0) return at;
	if (word === "last") return from + 2;
	const turn = joinedAt(scan, from + 2);
	if (word === "a") return turn?.kind === "ago" || (turn?.kind === "shifted" && turn.n < 0) ? from + 3 : at;
	return word === "the" && turn?.kind === "before" ? from + 3 : at;
}

function isQuarter(scan: Scan, at: number): boolean {
	const noun = joinedAt(scan, at);
	return noun?.kind === "unit" && noun.n === quarter && noun.form === 0 && /^q/.test(scan.text.slice(noun.start));
}

function isOfSomething(scan: Scan, at: number): boolean {
	const { end } = scan.tokens[at - 1]!;
	return /^(?:[-\d]| (?:of|from|where|called|known|to|to the)\b| \d)/.test(scan.text.slice(end, end + 8));
}

/** Units of the lexicon. */
const [quarter, year] = [5, 6];
