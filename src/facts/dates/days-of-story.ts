import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readOrdinal } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip } from "./tokens.js";

/**
 * A day of the month that the story is in: "on the 20th", "the 15th of that month", "the thirty-first day of the month".
 * Look-alikes: "the 20th century", "the 38th parallel", "the second", "the 5th of the brothers".
 */
export function readDayOfStory(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const ordinal = from === at || joinedAt(scan, from) !== undefined ? readOrdinal(scan, from) : null;
	if (ordinal === null || ordinal.n > 31) return null;
	const inner = makeDate("day", null, { day: ordinal.n });
	const month = readMonthOfStory(scan, ordinal.next);
	if (month !== null)
		return {
			first: at,
			next: month.next,
			meaning: { kind: "step", unit: "month", count: month.count, from: "story", inner },
		};
	const isNumeral = scan.tokens[from]!.kind === "ordinal" && scan.tokens[from]!.form === 0;
	if (!isNumeral || from === at || !introductions.has(kindBefore(scan, at)) || !isFree(scan, ordinal.next)) return null;
	return { first: at, next: ordinal.next, meaning: { kind: "date", date: inner } };
}

const introductions: ReadonlySet<string> = new Set(["on", "until", "by", "and", "since", "to"]);

/** "of the month", "day of that month", "of next month". */
function readMonthOfStory(scan: Scan, at: number): { next: number; count: number } | null {
	const day = joinedAt(scan, at);
	const of = day?.kind === "unit" && day.n === 0 ? at + 1 : at;
	if (!follows(scan, of, "of")) return null;
	const word = joinedAt(scan, of + 1)?.kind ?? "";
	const same = skip(scan, of + 2, "same");
	const noun = joinedAt(scan, same);
	if (noun?.kind !== "unit" || noun.n !== 4 || noun.form !== 0) return null;
	const count = turns.get(word);
	return count === undefined ? null : { next: same + 1, count };
}

const turns: ReadonlyMap<string, number> = new Map([
	["the", 0],
	["that", 0],
	["this", 0],
	["next", 1],
	["last", -1],
]);

/** No noun follows that the ordinal could number. */
function isFree(scan: Scan, next: number): boolean {
	const tail = scan.text.slice(scan.tokens[next - 1]!.end).slice(0, 10);
	return /^(?:[,.;:)!?]|$| (?:and|but|the|was|were|he|she|it|they|when|with|at|in|to|had|a)\b)/.test(tail);
}
