import { units } from "./lexicon.js";
import { readSmallNumber } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip } from "./tokens.js";

/** A length of time: "two years", "a few months", "14 days", "days". */
export interface Length {
	/** Index of its unit, see the lexicon. */
	readonly unit: number;
	/** Null where it says no number. */
	readonly count: number | null;
	readonly next: number;
	/** Further lengths that are added: 21 days of "two years and 21 days". */
	readonly more?: readonly { readonly unit: number; readonly count: number }[];
}

/** "two years", "a year", "a few months", "14 years", "almost two decades", "less than a year", "a couple of days", "years". */
export function readLength(scan: Scan, at: number): Length | null {
	const head = readOne(scan, at);
	if (head === null || head.count === null || isBounded(scan, at)) return head;
	const more: { unit: number; count: number }[] = [];
	let next = head.next;
	for (let rest = readRest(scan, next); rest !== null && more.length < 3; rest = readRest(scan, next)) {
		more.push(rest);
		next = rest.next;
	}
	return more.length === 0 ? head : { ...head, next, more };
}

/** "the last 3 months and 2 days ago": the second one begins anew. */
function isBounded(scan: Scan, at: number): boolean {
	const before = kindBefore(scan, at);
	return before === "last" || before === "next";
}

/** "21 days" of "2 years, 1 month and 21 days". */
function readRest(scan: Scan, at: number): (Length & { count: number }) | null {
	const from = skip(scan, skip(scan, at, ","), "and");
	if (joinedAt(scan, from) === undefined || scan.tokens[from]!.kind === "a") return null;
	const rest = readOne(scan, from);
	return rest?.count == null ? null : { ...rest, count: rest.count };
}

function readOne(scan: Scan, at: number): Length | null {
	const from = skipMore(scan, at);
	const token = scan.tokens[from];
	if (token === undefined) return null;
	if (token.kind === "half") return readHalfOfOne(scan, from);
	const amount = readAmount(scan, from);
	const unit = amount.next === from ? token : joinedAt(scan, amount.next);
	if (unit?.kind !== "unit" || (amount.next === from && unit.form === 0)) return null;
	return { unit: unit.n, count: amount.count, next: amount.next + 1 };
}

/** "half a century", "half a decade". */
function readHalfOfOne(scan: Scan, at: number): Length | null {
	const unit = follows(scan, at + 1, "a") ? joinedAt(scan, at + 2) : undefined;
	const years = unit?.kind === "unit" && unit.form === 0 ? halves.get(units[unit.n]!) : undefined;
	return years === undefined ? null : { unit: units.indexOf("year"), count: years, next: at + 3 };
}

/** Half of a long unit, in years. */
const halves: ReadonlyMap<string, number> = new Map([
	["century", 50],
	["decade", 5],
]);

/** "just", "only", "less than", "a mere", "more than". */
function skipMore(scan: Scan, at: number): number {
	const isMere = scan.tokens[at]?.kind === "a" && follows(scan, at + 1, "more");
	let from = isMere ? at + 1 : at;
	while (scan.tokens[from]?.kind === "more" || scan.tokens[from]?.kind === "circa") {
		from = follows(scan, from + 1, "than") ? from + 2 : from + 1;
		if (joinedAt(scan, from) === undefined) return at;
	}
	return from;
}

function readAmount(scan: Scan, at: number): { count: number | null; next: number } {
	const token = scan.tokens[at]!;
	if (token.kind === "number" && token.form <= 3) return { count: token.n, next: at + 1 };
	if (token.kind === "cardinal") {
		const number = readSmallNumber(scan, at)!;
		return { count: number.n, next: number.next };
	}
	if (token.kind === "vague-number") return { count: null, next: follows(scan, at + 1, "of") ? at + 2 : at + 1 };
	if (token.kind !== "a" && token.kind !== "an") return { count: null, next: at };
	if (!follows(scan, at + 1, "vague-number")) return { count: 1, next: at + 1 };
	return { count: null, next: follows(scan, at + 2, "of") ? at + 3 : at + 2 };
}
