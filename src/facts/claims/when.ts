import type { Phrase } from "./names.js";
import type { Sentence } from "./sentence.js";
import type { Trigger } from "./triggers.js";
import type { DateSpan, Word } from "./words.js";

/** The date of an event, with what the words between them say. */
export interface Attached {
	readonly span: DateSpan;
	/** "about", "or", "by": the date is no plain one. */
	readonly isLoose: boolean;
}

/** How many words may stand between an event and its date. */
const reach = 14;

/** The date of an event: the one behind it in its clause, otherwise the one in front of the sentence. */
export function findDate(sentence: Sentence, trigger: Phrase, triggers: readonly Trigger[]): Attached | null {
	const behind = findBehind(sentence, trigger, triggers);
	if (behind !== undefined) return behind;
	const front = findInFront(sentence, trigger, triggers);
	if (front === null) return null;
	// "Marsh, born in 1911, wrote": the date is that of the other event.
	const isTaken = triggers.some(
		(other) => other.next <= front.span.first && findBehind(sentence, other, triggers)?.span === front.span,
	);
	return isTaken ? null : front;
}

/** Undefined where the clause behind the verb has no date; null where it has one that cannot be used. */
function findBehind(
	{ words, spans }: Sentence,
	trigger: Phrase,
	triggers: readonly Trigger[],
): Attached | null | undefined {
	const end = Math.min(words.length, trigger.next + reach);
	for (let at = trigger.next; at < end; at++) {
		const word = words[at]!;
		if (word.text === "(" && at > trigger.next) {
			at = closeOf(words, at);
			continue;
		}
		const span = word.date < 0 ? undefined : spans.find(({ first }) => first === at);
		if (span !== undefined) return judgeDate(words, spans, span, trigger.next);
		if (word.date >= 0) continue;
		if (isBoundary(words, at, trigger.next)) return undefined;
		if (triggers.some((other) => other.first === at && other.first >= trigger.next && !other.modes.includes("noun")))
			return undefined;
	}
	return undefined;
}

/** The bracket that closes the one at a word; the last word where none does. */
function closeOf(words: readonly Word[], open: number): number {
	for (let at = open + 1; at < words.length; at++) if (words[at]!.text === ")") return at;
	return words.length - 1;
}

const subordinators: ReadonlySet<string> = new Set(
	"who whom whose which that when while until because where if whereas although though unless than".split(" "),
);

/** Whether a clause ends at a word. */
function isBoundary(words: readonly Word[], at: number, from: number): boolean {
	const { text, lower } = words[at]!;
	if (text === ";" || text === ":" || text === "—" || text === ")" || text === "." || text === "–") return true;
	if (text === "(") return !(at === from && (words[at + 1]?.date ?? -1) >= 0);
	if (subordinators.has(lower)) return true;
	if (/^(?:after|before|since|following)$/.test(lower)) return (words[at + 1]?.date ?? -1) < 0;
	const next = words[at + 1];
	if (next === undefined) return true;
	if (lower === "and" || lower === "or" || lower === "but" || lower === "then") {
		return !(next.isCapital || next.date >= 0) || /^(?:He|She|It|They|The)$/.test(next.text);
	}
	if (text !== ",") return false;
	return (
		!(next.isCapital || next.date >= 0 || /^(?:in|on|at|near|aged|of|by|the)$/.test(next.lower)) || next.text === "He"
	);
}

/** A date that stands in front: "On 3 May 1911, the ferry was launched", "in 1911 the ferry was launched". */
function findInFront({ words, spans }: Sentence, trigger: Phrase, triggers: readonly Trigger[]): Attached | null {
	let found: DateSpan | undefined;
	for (const span of spans) if (span.next <= trigger.first) found = span;
	if (found === undefined) return null;
	const between = (index: number) => index >= found.next && index < trigger.first;
	if (triggers.some(({ first, modes }) => between(first) && !modes.includes("noun"))) return null;
	const begin = clauseStart(words, found.first);
	if (trigger.first - found.next > reach) return null;
	// "In letters found in 2015, Marsh wrote": the date is that of the letters.
	if (words.slice(begin, found.first).some(({ lower, date }) => date < 0 && !fronting.has(lower))) return null;
	// "It was in 1921 that Marsh founded …"
	const isCleft = words[0]!.lower === "it" && words[1]?.lower === "was" && words[found.next]?.lower === "that";
	const middle = words.slice(isCleft ? found.next + 1 : found.next, trigger.first);
	if (middle.some(({ lower, text }) => text === ";" || subordinators.has(lower))) return null;
	return judgeDate(words, spans, found, begin);
}

const fronting: ReadonlySet<string> = new Set(
	"in on at during of later early late and but then also finally the , dated around about by since until before after from between to till – - it was".split(
		" ",
	),
);

/** The beginning of the clause that a word stands in. */
function clauseStart(words: readonly Word[], at: number): number {
	for (let begin = at; begin > 0; begin--) {
		const { text, lower, date } = words[begin - 1]!;
		if (
			date < 0 &&
			(text === ";" || text === "," || text === ":" || text === "(" || lower === "and" || lower === "but")
		)
			return begin;
	}
	return 0;
}

const plain: ReadonlySet<string> = new Set("in on at of dated during the early late mid ( , -".split(" "));
const loose: ReadonlySet<string> = new Set(
	"about around circa c. ca. approximately roughly perhaps probably possibly either nearly almost".split(" "),
);

/** Whether the word before a date makes it the time at which something happens; null where it does not. */
function judgeDate(words: readonly Word[], spans: readonly DateSpan[], span: DateSpan, from: number): Attached | null {
	const before = words[span.first - 1];
	const after = words[span.next]?.lower;
	const isAlternative =
		(after === "or" || after === "/") && spans.some(({ first }) => first > span.next && first <= span.next + 2);
	if (isAlternative) return { span, isLoose: true };
	const isRange = /^(?:from|between)$/.test(before?.lower ?? "") && /^(?:to|and|until|till|–|-)$/.test(after ?? "");
	if (isRange || isEndOfRange(words, spans, span)) return { span, isLoose: false };
	if (before === undefined || span.first === from || plain.has(before.lower))
		return { span, isLoose: isQueried(words, span) };
	if (loose.has(before.lower)) return { span, isLoose: true };
	return null;
}

/** "from 1911 to 1913": the second one. */
function isEndOfRange(words: readonly Word[], spans: readonly DateSpan[], span: DateSpan): boolean {
	if (!/^(?:to|and|until|till|–|-)$/.test(words[span.first - 1]?.lower ?? "")) return false;
	const other = spans.find(({ next }) => next === span.first - 1);
	return other !== undefined && /^(?:from|between)$/.test(words[other.first - 1]?.lower ?? "");
}

/** "(1911?)" */
function isQueried(words: readonly Word[], span: DateSpan): boolean {
	return words[span.next]?.text === "?" || words[span.first - 1]?.text === "?";
}
