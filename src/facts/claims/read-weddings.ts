import { coupleEvents } from "../../events/couple-events.js";
import type { Participant } from "../../model/claim.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameAhead, readNameBehind } from "./names.js";
import { isNameOf, participantOf } from "./participants.js";
import type { Sentence } from "./sentence.js";
import { topicItself } from "./source.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import { readBefore } from "./who.js";
import type { Word } from "./words.js";

/** Weddings and divorces of the two together: "the couple divorced in 1947", "the marriage was dissolved", "Marsh and Lund married", "was married to Lund from 1930 to 1947". */
export function readWeddings(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	if (sentence.topic?.kind !== "person") return;
	for (const trigger of triggers) {
		if (!coupleEvents.has(trigger.kind.name)) continue;
		const told = trigger.modes.includes("noun")
			? readEnd(sentence, trigger)
			: (readTogether(sentence, trigger) ?? readState(sentence, trigger));
		if (told !== null) addTold(claims, site, sentence, trigger, triggers, told);
	}
}

/** What is told of a couple, and the word behind which its date is looked for. */
interface Told {
	readonly event: string;
	readonly whom: Participant | null;
	readonly next: number;
	/** "has been married since 1984", "was married from 1930 to 1947". */
	readonly isState?: boolean;
}

function addTold(
	claims: ClaimList,
	site: Site,
	sentence: Sentence,
	trigger: Trigger,
	triggers: readonly Trigger[],
	{ event, whom, next, isState }: Told,
): void {
	const { words, spans, dates, block, topic } = sentence;
	const at = rangeOf(block, words, trigger.first, trigger.next);
	const said = { event, at, who: topicItself(topic!), whom, isHedged: isTwofold(words) };
	const since = isState ? spans.find(({ first }) => first > next && words[first - 1]!.lower === "since") : undefined;
	if (since !== undefined) {
		const time = timeOf(dates[since.date]!);
		claims.add(site, { ...said, when: { ...time, qualifiers: time.qualifiers.filter((one) => one !== "since") } });
		return;
	}
	const found = findDate(sentence, { ...trigger, next }, triggers);
	const date = found === null || found.isLoose ? undefined : dates[found.span.date];
	if (date === undefined) return;
	// "was married to Lund in 1935": perhaps long before.
	if (isState && date.range?.end !== "first") return;
	const until = date.range?.end === "first" ? timeOf(dates[date.range.other]!) : null;
	claims.add(site, { ...said, when: timeOf(date), until });
}

/** Words of a second wedding of the same two. */
export function isTwofold(words: readonly Word[]): boolean {
	return words.some(({ lower }) => twofold.has(lower));
}

const twofold: ReadonlySet<string> = new Set(
	"civil religious church ceremony ceremonies remarried second secretly secret vows blessing blessed renewed bigamously morganatically officially formally legally betrothed engaged".split(
		" ",
	),
);

/** "They married", "the couple later divorced", "Marsh and Lund divorced", "the couple had a son and divorced". */
function readTogether(sentence: Sentence, { first, next, kind }: Trigger): Told | null {
	const { words, block } = sentence;
	let end = first;
	while (end > 0 && auxiliaries.has(words[end - 1]!.lower)) end--;
	const before = words[end - 1];
	if (before === undefined || readName(words, next)) return null;
	const told = { event: kind.name, whom: null, next };
	const isShared = before.lower === "and" || before.lower === "but";
	const at = isShared ? coupleAhead(words) : end;
	if (isCouple(words, at)) return isOther(block.text.slice(0, words[at - 1]!.start)) ? null : told;
	const second = readNameBehind(words, end);
	const and = second === null ? undefined : words[second.first - 1];
	if (second === null || and?.lower !== "and") return null;
	const other = participantOf(sentence, second);
	if (/^(?:he|she)$/.test(words[second.first - 2]?.lower ?? "")) return { ...told, whom: other };
	const one = readNameBehind(words, second.first - 1);
	const who = one === null ? null : participantOf(sentence, one);
	if (who?.isTopic) return { ...told, whom: other };
	return other?.isTopic && who !== null && isNameOf(sentence.topic!, other.key) ? { ...told, whom: who } : null;
}

const auxiliaries: ReadonlySet<string> = new Set(
	"were was had have later then soon eventually finally also subsequently amicably officially got".split(" "),
);

function readName(words: readonly Word[], at: number): boolean {
	return words[at]?.lower === "to" || readNameAhead(words, at) !== null;
}

/** The word behind "They", "The couple", where a sentence begins so. */
function coupleAhead(words: readonly Word[]): number {
	if (words[0]!.lower === "they") return 1;
	return /^(?:the|this)$/.test(words[0]!.lower) ? 2 : 0;
}

function isCouple(words: readonly Word[], end: number): boolean {
	const lower = words[end - 1]?.lower;
	return (
		lower === "they" || ((lower === "couple" || lower === "pair" || lower === "two") && words[end - 2]?.lower === "the")
	);
}

/** Whether a text spoke of another couple last: parents, a sister, the wedding of a daughter. */
function isOther(text: string): boolean {
	return /\b(?:parents|brothers?|sisters?|uncle|aunt|nephew|niece|cousin|mother|father|grand\w+)\b|\b(?:son|daughter|child|children|friend)s?\b.*\b(?:married|wed|wife|husband)\b/i.test(
		text,
	);
}

/** "was married to Tom Lund from 1930 to 1947", "has been married to Tom Lund since". */
function readState(sentence: Sentence, trigger: Trigger): Told | null {
	const { words } = sentence;
	if (trigger.kind.name !== "marriage" || words[trigger.next]?.lower !== "to") return null;
	const before = readBefore(sentence, trigger.first);
	const who = before.isShared && !sentence.isStranger ? sentence.subject : before.who;
	if (!before.hasBe || before.isUnreal || who?.isTopic !== true) return null;
	const spouse = readSpouse(sentence, trigger.next);
	return spouse === null ? null : { event: "marriage", whom: spouse.whom, next: spouse.next, isState: true };
}

/** "the marriage was dissolved", "their marriage ended in divorce", "their divorce was finalised", "their wedding took place". */
function readEnd({ words, block }: Sentence, { first, next, kind }: Trigger): Told | null {
	const owner = words[first - 1]?.lower ?? "";
	if (!/^(?:the|their|this)$/.test(owner) || isOther(block.text.slice(0, words[first]!.start))) return null;
	let at = next;
	while (/^(?:was|were|had|been|finally|formally|later|eventually)$/.test(words[at]?.lower ?? "")) at++;
	const verb = words[at]?.lower ?? "";
	const isInDivorce = verb === "ended" && words[at + 1]?.lower === "in" && words[at + 2]?.lower === "divorce";
	if (kind.name === "divorce") {
		const isFinal = /^(?:finali[sz]ed|granted|completed)$/.test(verb);
		const isBare = at === next && owner === "their" && verb === "in" && (words[at + 1]?.date ?? -1) >= 0;
		// "ended in divorce in 1947" is read where the marriage stands.
		return isFinal || isBare ? { event: "divorce", whom: null, next: isFinal ? at + 1 : at } : null;
	}
	if (kind.name !== "marriage" || /^wedding/.test(words[first]!.lower)) return null;
	if (isInDivorce) return { event: "divorce", whom: null, next: at + 3 };
	return verb === "dissolved" || verb === "annulled" ? { event: "divorce", whom: null, next: at + 1 } : null;
}

/** Whom somebody married, and the word behind the name. */
interface Spouse {
	readonly whom: Participant;
	readonly next: number;
}

/** The name behind "married": "the engineer Carl Senn", "to fellow pilot Tom Lund", "a nurse, Ann Bell", "Lund's widow Ann Bell". */
export function readSpouse(sentence: Sentence, behind: number): Spouse | null {
	const { words } = sentence;
	const end = Math.min(words.length, behind + 12);
	let hasComma = false;
	for (let at = behind; at < end; at++) {
		const { lower, text, date } = words[at]!;
		if (date >= 0 || leaving.has(lower)) return null;
		if (text === ",") {
			if (hasComma || at === behind) return null;
			hasComma = true;
			continue;
		}
		const name = readNameAhead(words, at);
		if (name === null) {
			if (!/^[\p{L}’'-]+$/u.test(text)) return null;
			continue;
		}
		const isOwner = /['’]s?$/.test(words[name.next - 1]!.text);
		// "American actress Ann Bell"
		const isNation = name.next - name.first === 1 && isDescribing(words, name.next);
		if (isOwner || isNation) {
			at = name.next - 1;
			continue;
		}
		const whom = participantOf(sentence, name);
		return whom === null || whom.isTopic ? null : { whom, next: name.next };
	}
	return null;
}

/** A word in small letters, and a name behind it soon. */
function isDescribing(words: readonly Word[], at: number): boolean {
	for (let next = at; next < at + 3; next++) {
		const word = words[next];
		if (word === undefined || word.date >= 0 || leaving.has(word.lower) || !/^\p{L}/u.test(word.text)) return false;
		if (word.isCapital) return next > at;
	}
	return false;
}

/** Words behind which no spouse follows. */
const leaving: ReadonlySet<string> = new Set(
	"in on at of into for from by with who whose which that and or but when while after before until because him her his-own someone".split(
		" ",
	),
);
