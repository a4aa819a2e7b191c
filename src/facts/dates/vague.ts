import type { Found, Meaning } from "./found.js";
import { plural } from "./lexicon.js";
import type { Scan } from "./token.js";
import { follows, joinedAt, kindBefore, skip } from "./tokens.js";

type Reference = Extract<Meaning, { kind: "vague" }>["reference"];

/** Words that point at a time without naming it. */
const references: ReadonlyMap<string, Reference> = new Map([
	["now", "PRESENT_REF"],
	["currently", "PRESENT_REF"],
	["presently", "PRESENT_REF"],
	["nowadays", "PRESENT_REF"],
	["current", "PRESENT_REF"],
	["recent", "PAST_REF"],
	["recently", "PAST_REF"],
	["former", "PAST_REF"],
	["formerly", "PAST_REF"],
	["future", "FUTURE_REF"],
	["soon", "FUTURE_REF"],
	["previously", "PAST_REF"],
]);

/**
 * "now", "currently", "recently", "present-day", "the future", "in future wars".
 * Look-alikes: "the former had left" (of two), "were present", "modern methods".
 */
export function readVague(scan: Scan, at: number): Found | null {
	const token = scan.tokens[at]!;
	if (token.kind === "present" || token.kind === "modern") return readPresentDay(scan, at) ?? readAtPresent(scan, at);
	if (token.kind === "the") return readThe(scan, at);
	const reference = references.get(token.kind);
	if (reference === undefined || isTitled(scan, at) || (token.kind === "former" && isFirstOfTwo(scan, at))) return null;
	const next = token.kind === "recent" || token.kind === "future" ? skipUnits(scan, at + 1) : at + 1;
	return { first: at, next, meaning: { kind: "vague", reference } };
}

/** "years", "weeks and months". */
function skipUnits(scan: Scan, at: number): number {
	const isUnits = (index: number) => joinedAt(scan, index)?.kind === "unit" && scan.tokens[index]!.form === plural;
	if (!isUnits(at)) return at;
	return follows(scan, at + 1, "and") && isUnits(at + 2) ? at + 3 : at + 1;
}

/** "coming months", "in the coming weeks". Look-alikes: "the coming king", "the coming week" (a neighbour). */
export function readComing(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]!.kind === "the" ? at + 1 : at;
	const word = from === at ? scan.tokens[at] : joinedAt(scan, from);
	const next = skipUnits(scan, from + 1);
	if (word?.kind !== "next" || next === from + 1 || !/^(?:up)?coming$/i.test(scan.text.slice(word.start, word.end)))
		return null;
	return { first: at, next, meaning: { kind: "vague", reference: "FUTURE_REF" } };
}

function readPresentDay(scan: Scan, at: number): Found | null {
	const day = follows(scan, at + 1, "-") ? at + 2 : at + 1;
	if (!follows(scan, day, "unit") || scan.tokens[day]!.n !== 0 || scan.tokens[day]!.form !== 0) return null;
	return { first: at, next: day + 1, meaning: { kind: "vague", reference: "PRESENT_REF" } };
}

/** "At present". Look-alikes: "at present-day Veii", "present at". */
function readAtPresent(scan: Scan, at: number): Found | null {
	if (scan.tokens[at]!.kind !== "present" || kindBefore(scan, at) !== "at") return null;
	return { first: at, next: at + 1, meaning: { kind: "vague", reference: "PRESENT_REF" } };
}

/** "the future", "the near future", but "the" is no part of "the future king". */
function readThe(scan: Scan, at: number): Found | null {
	if (follows(scan, at + 1, "last")) return readThePast(scan, at);
	const noun = skip(scan, at + 1, "near");
	if (!follows(scan, noun, "future")) return null;
	const { end } = scan.tokens[noun]!;
	if (
		/^ (?!of\b|and\b|or\b|for\b|in\b|the\b|is\b|was\b|when\b|if\b|as\b|by\b|to\b|will\b)[a-z]/i.test(
			scan.text.slice(end, end + 8),
		)
	)
		return null;
	return { first: at, next: noun + 1, meaning: { kind: "vague", reference: "FUTURE_REF" } };
}

/** "the past" by itself: not "the past year". */
function readThePast(scan: Scan, at: number): Found | null {
	const { start, end } = scan.tokens[at + 1]!;
	const isAlone =
		/^past(?:$|[.,;:)]| (?:and|or|to|in|when|that|but|has|is|was|as|the)\b)/i.test(scan.text.slice(start, end + 6)) ||
		(kindBefore(scan, at) === "in" && clauseOpeners.test(scan.text.slice(end, end + 8)));
	return isAlone ? { first: at, next: at + 2, meaning: { kind: "vague", reference: "PAST_REF" } } : null;
}

const clauseOpeners =
	/^ (?:a|an|both|he|she|it|they|we|we've|been|with|by|from|at|on|for|had|have|were|are|would|could|who|which|because|about)\b/;

/** "these days", "at this time". */
export function readTheseDays(scan: Scan, at: number): Found | null {
	const noun = scan.tokens[at]!.kind === "these" ? "unit" : "time";
	if (!follows(scan, at + 1, noun) || (noun === "time" && kindBefore(scan, at) !== "at")) return null;
	if (noun === "unit" && scan.tokens[at + 1]!.n !== 0) return null;
	return { first: at, next: at + 2, meaning: { kind: "vague", reference: "PRESENT_REF" } };
}

/** "Speak Now", "USA Today": a capital in the midst of a sentence belongs to a title. */
export function isTitled(scan: Scan, at: number): boolean {
	const { start } = scan.tokens[at]!;
	return /[\p{L}\d] \p{Lu}$/u.test(scan.text.slice(Math.max(0, start - 2), start + 1));
}

/** "The former conference", "considered the former an option": the first of two things that were named. */
function isFirstOfTwo(scan: Scan, at: number): boolean {
	if (kindBefore(scan, at) !== "the") return false;
	const end = scan.tokens[at]!.end;
	return /^(?:[.,;:)]| (?:a|an|the|was|is|had|has|were|are|to|of|and|in|being|conference|case|option)\b)/.test(
		scan.text.slice(end, end + 14),
	);
}
