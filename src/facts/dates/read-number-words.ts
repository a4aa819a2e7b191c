import type { Scan } from "./token.js";
import { follows, joinedAt, skip, skipHyphen } from "./tokens.js";

/** A number and the token behind it. */
export interface ReadNumber {
	readonly n: number;
	readonly next: number;
}

/** "seven", "twenty-one", "twenty one": 1 to 99. */
export function readSmallNumber(scan: Scan, at: number): ReadNumber | null {
	const token = scan.tokens[at];
	if (token?.kind !== "cardinal") return null;
	if (token.n < 20) return { n: token.n, next: at + 1 };
	const next = skipHyphen(scan, at + 1);
	const unit = joinedAt(scan, next);
	if (unit?.kind === "cardinal" && unit.n < 10) return { n: token.n + unit.n, next: next + 1 };
	return { n: token.n, next: at + 1 };
}

/** "second", "twenty-first", "21st". */
export function readOrdinal(scan: Scan, at: number): ReadNumber | null {
	const token = scan.tokens[at];
	if (token?.kind === "ordinal") return { n: token.n, next: at + 1 };
	if (token?.kind !== "cardinal" || token.n < 20) return null;
	const next = skipHyphen(scan, at + 1);
	const unit = joinedAt(scan, next);
	return unit?.kind === "ordinal" && unit.n < 10 && unit.form === 1 ? { n: token.n + unit.n, next: next + 1 } : null;
}

/** Years in words: "nineteen ninety-six", "two thousand and fifteen", "nineteen hundred", "seventeen hundred and thirty-three". */
export function readYearWords(scan: Scan, at: number): ReadNumber | null {
	const head = readSmallNumber(scan, at);
	if (head === null) return null;
	if (follows(scan, head.next, "thousand")) return readThousands(scan, head.n, head.next + 1);
	if (head.n < 10) return null;
	if (follows(scan, head.next, "hundred")) return addRest(scan, head.n * 100, head.next + 1);
	const tail = joinedAt(scan, head.next)?.kind === "cardinal" ? readSmallNumber(scan, head.next) : null;
	const zero = joinedAt(scan, head.next);
	const digit = zero?.kind === "cardinal" && zero.n === 0 ? joinedAt(scan, head.next + 1) : undefined;
	if (digit?.kind === "cardinal" && digit.n < 10) return { n: head.n * 100 + digit.n, next: head.next + 2 };
	return tail !== null && tail.n >= 10 && head.n <= 20 ? { n: head.n * 100 + tail.n, next: tail.next } : null;
}

/** "two hundred and sixty seven" */
export function readHundreds(scan: Scan, at: number): ReadNumber | null {
	const head = readSmallNumber(scan, at);
	return head !== null && head.n < 10 && follows(scan, head.next, "hundred")
		? addRest(scan, head.n * 100, head.next + 1)
		: null;
}

function readThousands(scan: Scan, thousands: number, at: number): ReadNumber | null {
	if (thousands > 2) return null;
	const hundreds = joinedAt(scan, at)?.kind === "cardinal" ? readSmallNumber(scan, at) : null;
	if (hundreds !== null && hundreds.n < 10 && follows(scan, hundreds.next, "hundred"))
		return addRest(scan, thousands * 1000 + hundreds.n * 100, hundreds.next + 1);
	return addRest(scan, thousands * 1000, at);
}

function addRest(scan: Scan, n: number, at: number): ReadNumber {
	const next = skip(scan, at, "and");
	const rest = joinedAt(scan, next)?.kind === "cardinal" ? readSmallNumber(scan, next) : null;
	return rest === null ? { n, next: at } : { n: n + rest.n, next: rest.next };
}
