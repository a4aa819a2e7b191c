import type { Participant } from "../../model/claim.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import { type ClaimList, rangeOf, type Said, type Site, timeOf } from "./claim-list.js";
import { type Phrase, readNameAhead, readNameBehind } from "./names.js";
import { normaliseName } from "./normalise-name.js";
import { topicBy } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { findDate } from "./when.js";
import type { Word } from "./words.js";

const begins: ReadonlySet<string> = new Set(
	"took established establish opened initiated began begun started date dates dated entered normalised establishment opening commenced exist formalised formalized".split(
		" ",
	),
);
/** Verbs of what happens to relations later on. */
const laterEvents: ReadonlyMap<string, string> = new Map([
	...["severed", "broke", "broken", "cut", "ended", "severing"].map((verb) => [verb, "severance"] as const),
	...["suspended", "froze", "interrupted"].map((verb) => [verb, "suspension"] as const),
	...["resumed", "restored", "re-established", "reestablished", "renewed", "resumption"].map(
		(verb) => [verb, "resumption"] as const,
	),
	...["downgraded", "upgraded", "elevated", "raised"].map((verb) => [verb, "downgrade"] as const),
]);
/** "have maintained relations since": they began then. */
const lasts: ReadonlySet<string> = new Set("had have has maintained maintain enjoyed existed".split(" "));

/** Diplomatic relations begun or ended: "X and Y established diplomatic relations on", "relations between X and Y date from". */
export function readRelations(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block } = sentence;
	if (spans.length === 0) return;
	for (let at = 0; at < words.length; at++) {
		const { lower } = words[at]!;
		if ((lower !== "relations" && lower !== "ties") || !isDiplomatic(sentence, at)) continue;
		const lasting = readLasting(sentence, at);
		if (lasting !== null) {
			claims.add(site, lasting);
			continue;
		}
		const verb = findVerb(words, at);
		if (verb === null) continue;
		const { who, isSelf } = findPair(sentence, at, verb);
		if (who === null) continue;
		const last = Math.max(at, verb);
		const trigger = { first: Math.min(at, verb), next: last + 1 };
		const found = findDate(sentence, words[last + 1]?.lower === "from" ? { ...trigger, next: last + 2 } : trigger, []);
		const date = found === null ? undefined : dates[found.span.date];
		claims.add(site, {
			event: laterEvents.get(words[verb]!.lower) ?? "relations",
			at: rangeOf(block, words, isSelf?.first ?? Math.min(at, verb), isSelf?.next ?? last + 1),
			who,
			when: date === undefined || date.range !== null ? null : timeOf(date),
			isHedged: found?.isLoose === true,
		});
	}
}

/** "X and Y have had diplomatic relations since 3 May 1961", "diplomatic relations since 1961" in a note: then they began. */
function readLasting(sentence: Sentence, at: number): Said | null {
	const { words, spans, dates, block, row, topic } = sentence;
	const since = words.findIndex(({ lower }, index) => index > at && index < at + 5 && lower === "since");
	const span = since < 0 ? undefined : spans.find(({ first }) => first === since + 1);
	if (span === undefined) return null;
	const verb = words.slice(Math.max(0, at - 3), at).findIndex(({ lower }) => lasts.has(lower));
	const isNote = verb < 0 && at <= 1 && row !== null;
	if (verb < 0 && !isNote) return null;
	const first = verb < 0 ? at : Math.max(0, at - 3) + verb;
	const pair = findPair(sentence, at, first).who;
	const who =
		pair ??
		row ??
		(topic?.kind === "pair" && isPairWord(words, first) ? topicBy(sentence, { first: at, next: at + 1 }) : null);
	const time = timeOf(dates[span.date]!);
	const when = { ...time, qualifiers: time.qualifiers.filter((one) => one !== "since") };
	return who === null ? null : { event: "relations", at: rangeOf(block, words, first, at + 1), who, when };
}

/** "diplomatic relations", or "relations" alone where the page, or the row, is about them. */
function isDiplomatic({ words, topic }: Sentence, at: number): boolean {
	const before = words[at - 1]?.lower ?? "";
	if (/^(?:diplomatic|formal|ambassadorial|official)$/.test(before)) return true;
	if (words[at]!.lower !== "relations" || topic === null || !/\brelations\b/.test(topic.words.text.toLowerCase()))
		return false;
	// "Tarland–Velmara relations were established"
	if (topic.kind === "pair" && words[at - 1]?.isCapital === true && /[–—-]/.test(before)) return true;
	return at === 0 || (begins.has(before) && !/^date/.test(before));
}

/** The verb that "relations" goes with: the one nearest to it. */
function findVerb(words: readonly Word[], at: number): number | null {
	for (let far = 1; far <= 9; far++) {
		const before = words[at - far]?.lower;
		if (before !== undefined && far <= 6 && (begins.has(before) || laterEvents.has(before)))
			return isUnreal(words, at - far) ? null : at - far;
		const behind = words[at + far]?.lower;
		if (behind !== undefined && (begins.has(behind) || laterEvents.has(behind)))
			return isUnreal(words, at + far) ? null : at + far;
	}
	return null;
}

function isUnreal(words: readonly Word[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
		if (/^(?:re|not|never|to|would|could|should|may|might|will|fully)$/.test(words[i]!.lower)) return true;
	}
	return false;
}

interface Pair {
	readonly who: Participant | null;
	/** The words, where both are one and the same. */
	readonly isSelf: Phrase | null;
}

/** Whose relations they are: two names around the verb, or behind "between" or "with", or the page's two. */
function findPair(sentence: Sentence, at: number, verb: number): Pair {
	const { words, topic, row } = sentence;
	const both = (phrase: Phrase) => row ?? (topic?.kind === "pair" ? topicBy(sentence, phrase) : null);
	const behind = Math.max(at, verb) + 1;
	for (let i = at + 1; i < Math.min(words.length, at + 3); i++) {
		if (words[i]!.lower !== "between") continue;
		const first = readNameAhead(words, i + 1);
		if (first === null) {
			const isBoth = /^(?:the|both)$/.test(words[i + 1]?.lower ?? "") && i + 2 < words.length;
			return { who: isBoth ? both({ first: i + 1, next: i + 3 }) : null, isSelf: null };
		}
		if (words[first.next]?.lower !== "and") return { who: null, isSelf: null };
		const second = readNameAhead(words, first.next + 1);
		return second === null ? { who: null, isSelf: null } : pairOf(sentence, first, second);
	}
	const start = Math.min(at, verb) - (words[Math.min(at, verb) - 1]?.lower === "diplomatic" ? 1 : 0);
	const before = readNameBehind(words, skipHave(words, start));
	for (let i = behind; i < Math.min(words.length, behind + 2); i++) {
		const other = words[i]!.lower === "with" ? readNameAhead(words, i + 1) : null;
		if (other !== null && before !== null) return pairOf(sentence, before, other);
	}
	if (before !== null) {
		const joint = words[before.first - 1]?.lower === "the" ? before.first - 2 : before.first - 1;
		const first = words[joint]?.lower === "and" ? readNameBehind(words, joint) : null;
		if (first !== null) return pairOf(sentence, first, before);
	}
	const isShared = row !== null && words[skipHave(words, start) - 1]?.lower === "and";
	const isBare =
		isShared || verb < at
			? isShared || isPairWord(words, start)
			: at <= 2 || (words[start - 1]?.date ?? -1) >= 0 || /^(?:the|of)$/.test(words[at - 2]?.lower ?? "");
	return { who: isBare ? both({ first: at, next: at + 1 }) : null, isSelf: null };
}

/** "The two countries | established", "both governments". */
function isPairWord(words: readonly Word[], end: number): boolean {
	const head = words[skipHave(words, end) - 1]?.lower ?? "";
	if (head === "which") return words.slice(0, end).some(({ lower }) => lower === "between");
	if (head === "and")
		return words.slice(0, end).some(({ lower }) => /^(?:countries|nations|states|governments)$/.test(lower));
	return /^(?:countries|nations|states|governments|they|sides|the|of)$/.test(head);
}

function skipHave(words: readonly Word[], end: number): number {
	let at = end;
	while (at > 0 && /^(?:have|has|had|formally|officially|first|also|then|announced)$/.test(words[at - 1]!.lower)) at--;
	return at;
}

function pairOf({ words, block, topic }: Sentence, first: Phrase, second: Phrase): Pair {
	const name = ({ first: from, next }: Phrase) =>
		normaliseName(block.text.slice(words[from]!.start, words[next - 1]!.end));
	const [a, b] = [name(first), name(second)];
	const whole = { first: Math.min(first.first, second.first), next: Math.max(first.next, second.next) };
	const from = words[whole.first]!.start;
	const to = words[whole.next - 1]!.end;
	const key = [a, b].sort().join("|");
	const isTopic = topic !== null && topic.kind === "pair" && topic.key === key;
	const start = offsetInDocument(block.runs, from);
	const end = offsetInDocument(block.runs, to - 1) + 1;
	return { who: { start, end, text: block.text.slice(from, to), key, isTopic }, isSelf: a === b ? whole : null };
}
