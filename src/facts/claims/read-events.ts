import { coupleEvents } from "../../events/couple-events.js";
import { kindsOfThings } from "../../events/kinds-of-things.js";
import { memorialWords } from "../../events/living-acts.js";
import type { Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import { type ClaimList, rangeOf, type Said, type Site, timeFromTo, timeOf } from "./claim-list.js";
import { readNoun } from "./nouns.js";
import { isTwofold, readSpouse } from "./read-weddings.js";
import type { Sentence, Told } from "./sentence.js";
import type { Topic } from "./topic.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import { readAfter, readBefore } from "./who.js";

/** The events that verbs and nouns of a sentence tell of. */
export function readEvents(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	if (triggers.length === 0) return;
	const { words, block, dates } = sentence;
	const isMemorial = words.some(({ lower }) => memorialWords.has(lower));
	/** Whom the verb before was said of; the first shares the sentence's subject, which is not read for the others. */
	let last: Participant | null | undefined;
	const told = new Set<string>();
	const acts: Said[] = [];
	for (const trigger of triggers) {
		if (isMemorial && trigger.kind.isOfLiving === true) continue;
		const event = trigger.modes.includes("noun") ? readNoun(sentence, trigger) : null;
		const seen = event ?? readVerb(sentence, trigger, last);
		// "named after an earlier Heron, which was launched in 1871 and sank": what follows goes on with that one.
		const isRelative = words
			.slice(Math.max(0, trigger.first - 2), trigger.first)
			.some(({ lower }) => lower === "which");
		if (isRelative && event === null && seen !== null) last = seen.who;
		if (seen === null || seen.who === null || !isTellable(trigger, seen.who, sentence.topic)) continue;
		const { name, isOnce } = trigger.kind;
		const isAct = name === "act";
		if (event === null && !isAct) last = seen.who;
		const found = findDate(sentence, event === null ? trigger : { ...trigger, next: event.next }, triggers);
		const date = found === null ? undefined : dates[found.span.date];
		if (date === undefined && isAct) continue;
		const isHeld = name === "holding";
		if (isOnce && date?.range != null) continue;
		// "It dates from the 12th century" tells of what is old there.
		if (date !== undefined && isLong(date) && /^dates?$/.test(words[trigger.first]!.lower)) continue;
		const other = isHeld && date?.range?.end === "first" ? dates[date.range.other] : undefined;
		const said: Said = {
			event: isHeld && seen.who.isTopic && sentence.topic?.kind === "battle" ? "battle" : name,
			at: rangeOf(block, words, trigger.first, trigger.next),
			who: seen.who,
			whom: coupleEvents.has(name) ? (readSpouse(sentence, trigger.next)?.whom ?? null) : null,
			when: date === undefined ? null : other === undefined ? timeOf(date) : timeFromTo(timeOf(date), timeOf(other)),
			isHedged:
				found?.isLoose === true ||
				(isStaged(sentence, trigger, seen) && staged.has(name)) ||
				(coupleEvents.has(name) && isTwofold(words)),
		};
		if (isAct) {
			acts.push(said);
			continue;
		}
		told.add(keyOf(said));
		claims.add(site, said);
	}
	// "She retired": an event, and no act besides.
	for (const act of acts) if (!told.has(keyOf(act))) claims.add(site, act);
}

/** Whether a date is no year, month or day, but a century or so. */
function isLong({ interval }: DateExpression): boolean {
	return interval === null || interval.last - interval.first > 366;
}

function keyOf({ at, who }: Said): string {
	return `${at.start} ${who?.key}`;
}

/** What may be done first, officially and again. */
const staged: ReadonlySet<string> = new Set(["founding", "opening", "completion", "relations"]);

/** "first founded", "founded again" */
function isStaged({ words }: Sentence, { next }: Trigger, { isStaged: isSaid }: Told): boolean {
	return isSaid === true || /^(?:again|anew|afresh)$/.test(words[next]?.lower ?? "");
}

function readVerb(sentence: Sentence, trigger: Trigger, last: Participant | null | undefined): Told | null {
	const { words } = sentence;
	const { modes, next, kind } = trigger;
	const before = readBefore(sentence, trigger.first);
	if (before.isUnreal) return null;
	const who = before.isShared ? (last === undefined ? ownSubject(sentence) : last) : before.who;
	if (modes.includes("act") && !before.hasBe) return { who, next, isStaged: before.isStaged };
	if (modes.includes("passive") && (before.hasBe || isReduced(sentence, trigger))) {
		return { who, next, isStaged: before.isStaged };
	}
	const isTransitive = beginsObject(words[next]?.lower, words[next]?.isCapital === true && words[next]!.date < 0);
	if (modes.includes("bare") && !before.hasBe && !(isTransitive && modes.includes("passive")))
		return { who, next, isStaged: before.isStaged };
	// "Marsh founded the company in 1911": what it happens to is the object.
	if (modes.includes("passive") && kind.name !== "act" && isTransitive)
		return { who: readAfter(sentence, next), next, isStaged: before.isStaged };
	return null;
}

function ownSubject({ isStranger, subject }: Sentence): Participant | null {
	return isStranger ? null : subject;
}

/** "Opened on 3 May 1911, …", "…, founded in 1911": a participle without "was". */
function isReduced({ words, topic, subject }: Sentence, { first, next }: Trigger): boolean {
	const before = words[first - 1]?.text;
	const after = words[next];
	const isOpen =
		before === undefined ||
		before === "," ||
		before === "(" ||
		before === ";" ||
		words[first - 1]!.lower === "and" ||
		(subject?.isTopic === true && topic!.nouns.has(words[first - 1]!.lower));
	return isOpen && after !== undefined && (after.date >= 0 || /^(?:in|on|at|by|near|from|,)$/.test(after.lower));
}

function beginsObject(lower: string | undefined, isName: boolean): boolean {
	return (
		isName || (lower !== undefined && /^(?:the|a|an|his|her|its|their|it|him|them|this|several|two|three)$/.test(lower))
	);
}

let ofThings: ReadonlySet<string> | undefined;

function isOfThings(event: string): boolean {
	ofThings ??= new Set(["holding", ...kindsOfThings.map(({ name }) => name)]);
	return ofThings.has(event);
}

/** Acts are followed only of the topic; a single word is no name that others would not have too. */
function isTellable({ kind }: Trigger, who: Participant, topic: Topic | null): boolean {
	if (kind.name === "act") return who.isTopic && topic?.kind === "person";
	// "Marsh opened 1911 with a victory": nobody is opened, held or released as things are.
	if (who.isTopic && topic?.kind === "person" && isOfThings(kind.name)) return false;
	return who.isTopic || who.key.includes(" ");
}
