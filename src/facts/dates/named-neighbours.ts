import { makeDate } from "../../calendar/make-date.js";
import type { DateValue } from "../../model/date.js";
import type { Found } from "./found.js";
import { lowerCase, lowerShort } from "./lexicon.js";
import type { Scan, Token } from "./token.js";
import { joinedAt } from "./tokens.js";

/**
 * The next or last one of its name: "next spring", "last May", "this September", "the previous April", "that summer", "last Friday", "this past spring".
 * Look-alikes: "last sat", "this fall from grace", "the last Friday prayers".
 */
export function readNamedNeighbour(scan: Scan, at: number): Found | null {
	const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const word = article === at ? scan.tokens[at] : joinedAt(scan, article);
	const direction = word === undefined ? undefined : directions.get(word.kind);
	if (word === undefined || direction === undefined) return null;
	const second = joinedAt(scan, article + 1);
	const isDouble = direction === 0 && (second?.kind === "last" || second?.kind === "next" || second?.kind === "same");
	const nounAt = isDouble ? article + 2 : article + 1;
	const noun = joinedAt(scan, nounAt);
	if (noun === undefined || (noun.kind === "weekday" && noun.form === lowerShort) || isVerb(noun)) return null;
	const turn = isDouble ? directions.get(second!.kind)! : direction;
	const from = isStory(scan, word, article > at) ? "story" : "today";
	const named = { kind: "named" as const, direction: turn as -1 | 0 | 1, from: from as "story" | "today" };
	if (noun.kind === "weekday")
		return { first: at, next: nounAt + 1, meaning: { ...named, date: null, weekday: noun.n } };
	const date = dateOf(noun);
	return date === null ? null : { first: at, next: nounAt + 1, meaning: { ...named, date, weekday: null } };
}

const directions: ReadonlyMap<string, -1 | 0 | 1> = new Map([
	["next", 1],
	["last", -1],
	["this", 0],
	["that", 0],
	["same", 0],
	["current", 0],
]);

/** "that may have been": lower case, "may" and "march" are verbs. */
function isVerb({ kind, n, form }: Token): boolean {
	return kind === "month" && form >= lowerCase && (n === 5 || n === 3);
}

function dateOf(noun: Token): DateValue | null {
	if (noun.kind === "month") return makeDate("month", null, { month: noun.n });
	return noun.kind === "season" ? makeDate("season", null, { index: noun.n }) : null;
}

function isStory(scan: Scan, word: Token, hasArticle: boolean): boolean {
	const text = scan.text.slice(word.start, word.end).toLowerCase();
	return hasArticle || /^(?:following|previous|preceding|subsequent|that|same)$/.test(text);
}
