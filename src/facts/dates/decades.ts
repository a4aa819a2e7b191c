import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readOrdinal, readSmallNumber } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip, skipHyphen } from "./tokens.js";

/**
 * Decades: "the 1960s", "1960's", "the '60s", "the 470s BC", "the sixties", "the nineteen seventies", "the twenty-tens".
 * Look-alikes: "in his sixties", "temperatures in the 60s" without an article, "747s".
 */
export function readDecade(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const century = from === at ? readCenturyWord(scan, from) : readCenturyWord(scan, from);
	const mark = century?.next ?? from;
	const number = follows(scan, mark, "'") || scan.tokens[mark]?.kind === "'" ? mark + 1 : mark;
	const decade = number === at ? scan.tokens[number] : joinedAt(scan, number);
	if (decade?.kind !== "decade") return null;
	const isBC = follows(scan, number + 1, "BC");
	const next = isBC ? number + 2 : number + 1;
	const digits = decade.form;
	if ((digits === thousands && century === null) || decade.n % 10 !== 0 || (digits === 3 && !isBC) || digits === 1)
		return null;
	const isIntroduced = from > at || number > mark || introductions.has(kindBefore(scan, at)) || century !== null;
	if (digits === 2 && (!isIntroduced || decade.n < 10)) return null;
	const year = isBC ? -decade.n - 8 : century === null ? decade.n : century.n * 100 + (decade.n % 100);
	const lacks = digits === 2 && century === null ? ("century" as const) : undefined;
	const date = makeDate("decade", year);
	return { first: at, next, meaning: lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks } };
}

/** The form of "thousands", which is a decade only behind "two". */
const thousands = 5;

const introductions: ReadonlySet<string> = new Set("the part edge mid early circa".split(" "));

/** "nineteen" of "the nineteen seventies". */
function readCenturyWord(scan: Scan, at: number) {
	const number = scan.tokens[at]?.kind === "cardinal" ? readSmallNumber(scan, at) : null;
	if (number?.n === 2 && scan.tokens[number.next]?.form === thousands) return { n: 20, next: number.next };
	if (number?.n === 2 && follows(scan, number.next, "thousand")) {
		const next = skip(scan, number.next + 1, "and");
		return follows(scan, next, "decade") ? { n: 20, next } : null;
	}
	return number !== null && number.n >= 10 && number.n <= 20 && follows(scan, skipHyphen(scan, number.next), "decade")
		? { n: number.n, next: skipHyphen(scan, number.next) }
		: null;
}

/**
 * Centuries: "the 19th century", "nineteenth-century", "the 4th century BC", "17th and 18th centuries".
 * Look-alikes: "a century", "half a century", "the century".
 */
export function readCentury(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readOrdinal(scan, from) : null;
	if (ordinal === null || ordinal.n > 30) return null;
	const second = readLinkedOrdinal(scan, ordinal.next);
	const unitAt = skipGluedHyphen(scan, second?.next ?? ordinal.next);
	const unit = joinedAt(scan, unitAt);
	if (unit?.kind !== "unit" || unit.n !== 8) return null;
	const isBC = follows(scan, unitAt + 1, "BC");
	const next = unitAt + (isBC || follows(scan, unitAt + 1, "AD") ? 2 : 1);
	if (second === null) return { first: at, next, meaning: meaningOf(ordinal.n, isBC) };
	const also = [{ first: second.first, next, meaning: meaningOf(second.n, isBC) }];
	return { first: at, next: ordinal.next, meaning: meaningOf(ordinal.n, isBC), also };
}

function meaningOf(n: number, isBC: boolean): Found["meaning"] {
	return { kind: "date", date: makeDate("century", isBC ? 1 - n * 100 : n * 100 - 99) };
}

function readLinkedOrdinal(scan: Scan, at: number) {
	const link = joinedAt(scan, at)?.kind ?? "";
	if (link !== "and" && link !== "or" && link !== "to" && link !== "-") return null;
	const first = joinedAt(scan, at + 1)?.kind === "the" ? at + 2 : at + 1;
	const ordinal = joinedAt(scan, first) === undefined ? null : readOrdinal(scan, first);
	return ordinal === null ? null : { ...ordinal, first };
}

function skipGluedHyphen(scan: Scan, at: number): number {
	return follows(scan, at, "-") && scan.tokens[at]?.gap === "glue" ? at + 1 : at;
}
