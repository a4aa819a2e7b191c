import type { Participant } from "../../model/claim.js";
import { type ClaimList, rangeOf, type Site, timeOf } from "./claim-list.js";
import { readNameAhead } from "./names.js";
import { meantBy, participantOf, topicBy } from "./participants.js";
import type { Sentence, Told } from "./sentence.js";
import { isOfNamedSort } from "./topic-nouns.js";
import type { Trigger } from "./triggers.js";
import { findDate } from "./when.js";
import type { Word } from "./words.js";

/** Events that a noun and a verb tell together: "construction of the bridge began", "her keel was laid", "work started on the mill". */
export function readWorks(claims: ClaimList, site: Site, sentence: Sentence, triggers: readonly Trigger[]): void {
	const { words, dates, block } = sentence;
	for (let at = 0; at < words.length; at++) {
		const told = readKeel(sentence, at) ?? readBeginning(sentence, at);
		if (told === null || told.who === null) continue;
		const trigger = { first: at, next: told.next };
		const found = findDate(sentence, trigger, triggers);
		const date = found === null ? undefined : dates[found.span.date];
		if (date === undefined || date.range !== null) continue;
		const isKeel = words[at]!.lower === "keel";
		claims.add(site, {
			event: isKeel ? "keel" : "beginning of work",
			at: rangeOf(block, words, at, told.next),
			who: told.who,
			when: timeOf(date),
			isHedged: found!.isLoose,
		});
		if (!isKeel) readCompletion(claims, site, sentence, { told, triggers });
	}
}

/** "Construction began in 1911 and was completed in 1913". */
function readCompletion(
	claims: ClaimList,
	site: Site,
	sentence: Sentence,
	{ told, triggers }: { readonly told: Told; readonly triggers: readonly Trigger[] },
): void {
	const { words, dates, block } = sentence;
	const done = triggers.find(({ kind, first }) => kind.name === "completion" && first > told.next);
	const isShared = done !== undefined && /^(?:was|were)$/.test(words[done.first - 1]?.lower ?? "");
	if (!isShared || words[done.first - 2]?.lower !== "and") return;
	const found = findDate(sentence, done, triggers);
	const date = found === null ? undefined : dates[found.span.date];
	if (date === undefined || date.range !== null) return;
	const at = rangeOf(block, words, done.first, done.next);
	claims.add(site, { event: "completion", at, who: told.who, when: timeOf(date), isHedged: found!.isLoose });
}

/** "her keel was laid", "the keel of the Heron was laid down". */
function readKeel(sentence: Sentence, at: number): Told | null {
	const { words, topic } = sentence;
	if (words[at]!.lower !== "keel" || topic?.kind !== "ship") return null;
	for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
		if (words[i]!.lower !== "laid") continue;
		const isDown = words[i + 1]?.lower === "down";
		return { who: topicBy(sentence, { first: at, next: at + 1 }), next: isDown ? i + 2 : i + 1 };
	}
	return null;
}

const works: ReadonlySet<string> = new Set(["construction", "work", "works", "building", "excavation", "groundwork"]);
const begins: ReadonlySet<string> = new Set(["began", "begun", "started", "commenced", "begin", "beginning", "start"]);

const grounds: ReadonlySet<string> = new Set(["ground", "groundbreaking", "stone", "cornerstone"]);

function readBeginning(sentence: Sentence, at: number): Told | null {
	const { words } = sentence;
	const { lower } = words[at]!;
	if (grounds.has(lower)) return readGround(sentence, at);
	if (!works.has(lower) || (lower === "building" && words[at - 1]?.lower === "the" && words[at + 1]?.lower !== "of"))
		return null;
	const of = readComplement(sentence, at + 1);
	const verb = words[of.next];
	const isPassive = /^(?:was|were|had)$/.test(verb?.lower ?? "");
	const told = isPassive ? words[of.next + 1] : verb;
	if (told !== undefined && begins.has(told.lower)) {
		const next = of.next + (isPassive ? 2 : 1);
		// "Work began on the bridge in 1911."
		const behind = of.isSaid ? of : readComplement(sentence, next);
		return {
			who: behind.isSaid ? behind.who : itself(sentence, at),
			next: behind.isSaid && !of.isSaid ? behind.next : next,
		};
	}
	const isObject = begins.has(beforeArticle(words, at)?.lower ?? "");
	return isObject ? { who: of.isSaid ? of.who : itself(sentence, at), next: of.next } : null;
}

/** "ground was broken on 3 May 1911", "the groundbreaking took place". */
function readGround(sentence: Sentence, at: number): Told | null {
	const { words } = sentence;
	if (/^(?:stone|cornerstone)$/.test(words[at]!.lower)) return readStone(sentence, at);
	const isBroken =
		words[at]!.lower === "ground" && /^(?:was)$/.test(words[at + 1]?.lower ?? "") && words[at + 2]?.lower === "broken";
	const isHeld = words[at]!.lower === "groundbreaking" && words[at + 1]?.lower === "took";
	return isBroken || isHeld ? { who: itself(sentence, at), next: at + 3 } : null;
}

/** "The foundation stone was laid", "the first stone of the bridge had been laid". */
function readStone(sentence: Sentence, at: number): Told | null {
	const { words, topic } = sentence;
	const of = readComplement(sentence, at + 1);
	const verb = of.isSaid ? of.next : at + 1;
	const isHad = words[verb]?.lower === "had" && words[verb + 1]?.lower === "been";
	const laid = isHad ? verb + 2 : verb + 1;
	if (!(isHad || words[verb]?.lower === "was") || words[laid]?.lower !== "laid") return null;
	const isBuilt = topic?.kind === "thing" && isOfNamedSort(topic);
	const who = of.isSaid ? of.who : isBuilt ? topicBy(sentence, { first: at, next: at + 1 }) : null;
	return { who, next: laid + 1 };
}

function beforeArticle(words: readonly Word[], at: number): Word | undefined {
	return words[at - 1]?.lower === "the" || words[at - 1]?.lower === "of" ? words[at - 2] : words[at - 1];
}

/** Work without a name is that on the topic, where the sentence is about nothing else. */
function itself(sentence: Sentence, at: number): Participant | null {
	const { topic, words } = sentence;
	const isBuilt = topic?.kind === "thing" && isOfNamedSort(topic);
	const isFirst = at <= 1 || words[at - 1]?.date !== -1 || words[at - 1]?.text === ",";
	return isBuilt && isFirst ? topicBy(sentence, { first: at, next: at + 1 }) : null;
}

/** "of the bridge", "on its span", "of the Heron Bridge". */
function readComplement(sentence: Sentence, behind: number): Told & { readonly isSaid: boolean } {
	let at = behind;
	const { words, isAboutOther } = sentence;
	const isGerund = words[at - 1]!.lower === "building" && /^(?:the|it)$/.test(words[at]?.lower ?? "");
	if (isGerund) at--;
	else if (!/^(?:of|on)$/.test(words[at]?.lower ?? "") || words[at + 1]?.date !== -1) {
		return { who: null, next: at, isSaid: false };
	}
	if (words[at + 1]?.lower === "it") {
		return { who: meantBy(sentence, { first: at + 1, next: at + 2 }, isAboutOther), next: at + 2, isSaid: true };
	}
	if (/^(?:the|this)$/.test(words[at + 1]?.lower ?? "") && words[at + 2] !== undefined && !words[at + 2]!.isCapital) {
		return { who: meantBy(sentence, { first: at + 1, next: at + 3 }, false), next: at + 3, isSaid: true };
	}
	const name = readNameAhead(words, at + 1);
	if (name === null) return { who: null, next: at + 2, isSaid: true };
	return { who: participantOf(sentence, name), next: name.next, isSaid: true };
}
