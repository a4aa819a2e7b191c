import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { type Phrase, readNameAhead, readNameBehind } from "./names.js";
import { participantOf } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { topicItself } from "./source.js";
import type { DateSpan, Word } from "./words.js";

/** What lasts: a war, a siege, a depression. */
export const periodWord =
	/\b(?:war|wars|conflict|rebellion|revolt|revolution|uprising|campaign|crisis|siege|insurgency|mutiny|expedition|depression|famine|occupation|blockade|offensive)\b/i;

/** How long a period lasted ("lasted from 1646 to 1649"), and what happened during it ("during the Salt War, in 1653,"). */
export function readPeriods(claims: ClaimList, site: Site, sentence: Sentence): void {
	if (sentence.spans.length === 0) return;
	readDuration(claims, site, sentence);
	readBeginAndEnd(claims, site, sentence);
	readReach(claims, site, sentence);
	const { words } = sentence;
	for (let at = 0; at < words.length; at++) {
		const inside = readDuring(words, at);
		if (inside !== null) readPart(claims, site, sentence, at, inside);
		else if (sentence.topic?.kind === "battle" && site.origin === "lead") readBattleOf(claims, site, sentence, at);
	}
}

/** "was fought between Ware and Karst | from 1701 to 1709": so many words may stand between. */
const farthest = 12;

const lasting: ReadonlySet<string> = new Set("lasted raged ran fought waged continued dragged went".split(" "));

function readDuration(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block } = sentence;
	for (let i = 1; i < spans.length; i++) {
		const [from, to] = [spans[i - 1]!, spans[i]!];
		if (dates[from.date]!.range?.other !== to.date) continue;
		const lead = words[from.first - 1]?.lower;
		if (lead !== "from" && lead !== "between") continue;
		for (let at = from.first - 2; at > Math.max(0, from.first - farthest); at--) {
			if (/^[,;:.()]$/.test(words[at]!.text)) break;
			if (!lasting.has(words[at]!.lower)) continue;
			const end = /^(?:was|were)$/.test(words[at - 1]?.lower ?? "") ? at - 1 : at;
			const which = /^(?:which|that)$/.test(words[end - 1]?.lower ?? "") ? end - 1 : end;
			const name = readNameBehind(words, words[which - 1]?.text === "," ? which - 1 : which);
			const who = name === null ? null : participantOf(sentence, name);
			if (who === null || !periodWord.test(who.key)) break;
			const range = rangeOf(block, words, from.first, to.next);
			claims.add(site, {
				event: "period",
				at: range,
				who,
				when: timeOf(dates[from.date]!),
				until: timeOf(dates[to.date]!),
			});
			break;
		}
	}
}

/** "The Salt War began in 1701 and ended in 1709", "broke out in 1701 and lasted until 1709". */
function readBeginAndEnd(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block } = sentence;
	const [from, to] = spans;
	if (from === undefined || to === undefined || spans.length > 2) return;
	const began = words.findIndex(({ lower }) => /^(?:began|started|broke|erupted|commenced)$/.test(lower));
	const name = began < 0 ? null : readNameBehind(words, began);
	if (name === null || from.first <= began || from.first > began + 4) return;
	const ended = words.findIndex(({ lower }) => /^(?:ended|concluded|finished|lasted)$/.test(lower));
	if (ended < from.next || to.first <= ended || to.first > ended + 3) return;
	const who = participantOf(sentence, name);
	if (who === null || !periodWord.test(who.key)) return;
	const [when, until] = [timeOf(dates[from.date]!), timeOf(dates[to.date]!)];
	claims.add(site, {
		event: "period",
		at: rangeOf(block, words, from.first, to.next),
		who,
		when,
		until: { ...until, qualifiers: [] },
	});
}

/** "The Salt War (1701–1709) reached Ware in 1703", "The Salt War, which lasted from 1701 to 1709, saw the fall of Ware in 1703": what a period does, it does while it lasts. */
function readReach(claims: ClaimList, site: Site, sentence: Sentence): void {
	const { words, spans, dates, block } = sentence;
	const name = readNameAhead(words, 0);
	if (name === null || !periodWord.test(words[name.next - 1]!.lower)) return;
	const verb = words.findIndex(({ lower }, at) => at >= name.next && reaching.has(lower));
	if (verb < 0 || !isAside(words, name.next, verb)) return;
	const span = spans.find(({ first }) => first > verb);
	if (span === undefined || !isIn(words, span, span.first - 1) || dates[span.date]!.range !== null) return;
	if (words.slice(verb + 1, span.first - 1).some(({ lower }) => parting.has(lower))) return;
	const who = participantOf(sentence, name);
	const range = rangeOf(block, words, span.first, span.next);
	claims.add(site, { event: "part of a period", at: range, who, when: timeOf(dates[span.date]!) });
}

const reaching: ReadonlySet<string> = new Set("reached saw spread engulfed struck brought entered hit".split(" "));

/** Nothing stands between two words, or a bracket, or what two commas part. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
	if (from === to) return true;
	const [opening, closing] = [words[from]!.text, words[to - 1]!.text];
	return (opening === "(" && closing === ")") || (opening === "," && closing === "," && to - from < 14);
}

/** "during", "in the course of", "in the midst of", "at the height of", "amid", "throughout": the word behind it. */
function readDuring(words: readonly Word[], at: number): number | null {
	const { lower } = words[at]!;
	if (lower === "during" || lower === "amid" || lower === "amidst" || lower === "throughout") return at + 1;
	// "in the Salt War (1701–1709)"
	if (lower === "in" && words[at + 1]?.lower === "the") {
		const name = readNameAhead(words, at + 1);
		const isBracketed = name !== null && words[name.next]?.text === "(" && (words[name.next + 1]?.date ?? -1) >= 0;
		if (isBracketed && periodWord.test(words[name.next - 1]!.lower)) return at + 1;
	}
	const isLong = (lower === "in" || lower === "at" || lower === "over") && words[at + 1]?.lower === "the";
	const noun = words[at + 2]?.lower ?? "";
	const isOf = words[at + 3]?.lower === "of";
	return isLong && isOf && /^(?:time|years|days|course|midst|middle|height|midst|thick)$/.test(noun) ? at + 4 : null;
}

/** "The battle was an engagement of the Salt War": the topic itself was part of a period. */
function readBattleOf(claims: ClaimList, site: Site, sentence: Sentence, at: number): void {
	const { words, block, topic } = sentence;
	const isPart = /^(?:battle|engagement|action|siege|skirmish|clash|part|fight|encounter)$/.test(words[at]!.lower);
	const isIn = words[at]!.lower === "in" && words[at + 1]?.lower === "the" && words[at - 1]?.text !== "(";
	if (!(isPart || isIn) || topic === null || (isPart && !/^(?:of|in)$/.test(words[at + 1]?.lower ?? ""))) return;
	const period = readPeriod(sentence, at, at + (isPart ? 2 : 1));
	if (period === null) return;
	const whom = topicItself(topic);
	claims.add(site, { event: "part of a period", at: rangeOf(block, words, at, at + 1), who: period.who, whom });
}

/** A date beside "during the war": ", in 1653," behind it, or "In 1637," before it. */
function readPart(claims: ClaimList, site: Site, sentence: Sentence, at: number, inside: number): void {
	const { words, spans, dates, block } = sentence;
	const period = readPeriod(sentence, at, inside);
	if (period === null) return;
	const { who, next } = period;
	const behind = spans.find((span) => span.first > next && words[next]?.text === "," && isIn(words, span, next + 1));
	const before = spans.find((span) => isIn(words, span, span.first - 1) && endsAt(words, span, at));
	const span = behind ?? before ?? (at === 0 ? findInClause(sentence, next) : undefined);
	if (span === undefined || dates[span.date]!.range !== null) return;
	const range = rangeOf(block, words, span.first, span.next);
	claims.add(site, { event: "part of a period", at: range, who, when: timeOf(dates[span.date]!) });
}

/** "During the Salt War (1701–1709), the town was shelled in 1703": the only date of the clause behind it, and nothing that begins another one. */
function findInClause({ words, spans }: Sentence, next: number): DateSpan | undefined {
	const [span, other] = spans.filter(({ first }) => first > next);
	if (span === undefined || other !== undefined || !isIn(words, span, span.first - 1)) return undefined;
	const isPlain = /^(?:the|a|it|he|she|they)$/.test(words[next]?.lower ?? "");
	if (words[next]?.text !== "," && !isPlain) return undefined;
	return words.slice(next + 1, span.first - 1).some(({ lower }) => parting.has(lower)) ? undefined : span;
}

const parting: ReadonlySet<string> = new Set(
	", ; : ( and but or then that who which whose when where after before until since while although though born founded built".split(
		" ",
	),
);

/** The date stands behind "in" or "on" at a word. */
function isIn(words: readonly Word[], span: DateSpan, preposition: number): boolean {
	return span.first === preposition + 1 && /^(?:in|on)$/i.test(words[preposition]?.lower ?? "");
}

function endsAt(words: readonly Word[], span: DateSpan, at: number): boolean {
	return span.next === at || (span.next === at - 1 && words[span.next]?.text === ",");
}

/** The period behind "during", over the bracket with its years; "it" is the subject of the sentence. */
function readPeriod(sentence: Sentence, at: number, inside: number) {
	const { words, subject } = sentence;
	if (words[inside]?.lower === "it" || /^(?:war|conflict)$/.test(words[inside + 1]?.lower ?? "")) {
		const isIt = words[inside]?.lower === "it";
		const isThis = /^(?:the|this)$/.test(words[inside]?.lower ?? "") && !words[inside + 1]!.isCapital;
		const who = at > 0 && (isIt || isThis) && subject !== null && periodWord.test(subject.key) ? subject : null;
		if (who !== null) return { who, next: inside + (isIt ? 1 : 2) };
	}
	const name: Phrase | null = readNameAhead(words, inside);
	const who = name === null ? null : participantOf(sentence, name);
	if (name === null || who === null || !periodWord.test(who.key)) return null;
	if (words[name.next]?.text !== "(") return { who, next: name.next };
	const close = words.findIndex(({ text }, i) => i > name.next && text === ")");
	return close < 0 ? null : { who, next: close + 1 };
}
