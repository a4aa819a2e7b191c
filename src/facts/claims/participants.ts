import type { Participant } from "../../model/claim.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import type { Phrase } from "./names.js";
import { normaliseName } from "./normalise-name.js";
import type { Topic } from "./topic.js";
import { isOfSomeSort, isTopicNoun } from "./topic-nouns.js";
import type { Word } from "./words.js";

/** What participants are made from. */
export interface Naming {
	readonly words: readonly Word[];
	readonly block: Block;
	readonly topic: Topic | null;
}

/** The participant that a name stands for. */
export function participantOf({ words, block, topic }: Naming, { first, next }: Phrase): Participant | null {
	const from = words[first]!.start;
	const to = words[next - 1]!.end;
	const text = block.text.slice(from, to);
	const key = normaliseName(text);
	if (key === "") return null;
	const isTopic = topic !== null && isNameOf(topic, key) && !hasStrangerBefore(words, first, key);
	// A surname alone may be that of a relative: "his brother Marsh", "Mrs Marsh".
	if (!isTopic && topic?.kind === "person" && !key.includes(" ") && isNameOf(topic, key)) return null;
	return {
		start: offsetInDocument(block.runs, from),
		end: offsetInDocument(block.runs, to - 1) + 1,
		text,
		key: isTopic ? topic.key : key,
		isTopic,
	};
}

/** The topic, meant by other words than its name. */
export function topicBy({ words, block, topic }: Naming, { first, next }: Phrase): Participant | null {
	if (topic === null) return null;
	const from = words[first]!.start;
	const to = words[next - 1]!.end;
	return {
		start: offsetInDocument(block.runs, from),
		end: offsetInDocument(block.runs, to - 1) + 1,
		text: block.text.slice(from, to),
		key: topic.key,
		isTopic: true,
	};
}

/** Whether a name is one of the topic: the whole, a person's surname, or a ship's name without "SS". */
export function isNameOf(topic: Topic, key: string): boolean {
	if (topic.names.has(key)) return true;
	for (const name of topic.names) if (isShortFor(key, name, topic.kind)) return true;
	return false;
}

function isShortFor(key: string, name: string, kind: Topic["kind"]): boolean {
	if (kind === "ship") {
		// "SS Northern Crown" is "Northern Crown", and "Crown" hardly anything else there.
		if (!name.endsWith(` ${key}`)) return false;
		return !key.includes(" ") || !name.slice(0, name.length - key.length - 1).includes(" ");
	}
	if (kind !== "person") return name.length > key.length && name.startsWith(`${key} `) && key.includes(" ");
	const parts = key.split(" ");
	const whole = name.split(" ").filter((word) => !suffixes.has(word));
	if (parts.at(-1) !== whole.at(-1)) return false;
	let at = 0;
	for (const part of parts) {
		const found = whole.indexOf(part, at);
		if (found < 0) return false;
		at = found + 1;
	}
	return true;
}

const suffixes: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** "his brother Marsh", "Mrs Marsh": a noun before a surname that stands alone says whose it is. */
function hasStrangerBefore(words: readonly Word[], first: number, key: string): boolean {
	if (isAnother(words, first)) return true;
	if (key.includes(" ")) return false;
	const before = words[first - 1]?.lower;
	return (
		before !== undefined && (kin.has(before) || /^["”’']$/.test(before) || /^(?:mrs|mrs\.|ms|miss|lady)$/.test(before))
	);
}

/** "an earlier Heron", "a third Heron", "another Heron": one of the same name. */
function isAnother(words: readonly Word[], first: number): boolean {
	const before = words[first - 1]?.lower ?? "";
	if (before === "another" || before === "namesake") return true;
	const article = words[first - 2]?.lower ?? "";
	return others.has(before) && /^(?:an?|the|two|three)$/.test(article);
}

const others: ReadonlySet<string> = new Set(
	"earlier previous former later new old first second third fourth fifth older younger different original next last other present-day".split(
		" ",
	),
);

export const kin: ReadonlySet<string> = new Set(
	"brother sister son sons daughter daughters father mother wife husband uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother child children twin widow fiancée fiancé partner friend colleague parents brothers sisters".split(
		" ",
	),
);

/** What "the company", "her", "both countries" mean; null where they mean something else. */
export function meantBy(naming: Naming, phrase: Phrase, isAboutOther: boolean): Participant | null {
	const { topic, words } = naming;
	if (topic === null) return null;
	const head = words[phrase.next - 1]!.lower;
	if (phrase.next - phrase.first === 1 && pronouns.has(head)) {
		if (isAboutOther) return null;
		return isPronounOf(topic, head) ? topicBy(naming, phrase) : null;
	}
	const determiner = words[phrase.first]!.lower;
	if (topic.kind === "pair") {
		const isPair =
			/^(?:countries|nations|states|governments|sides)$/.test(head) && /^(?:the|both|two)$/.test(determiner);
		return isPair ? topicBy(naming, phrase) : null;
	}
	if (determiner !== "the" && determiner !== "this") return null;
	if (phrase.next - phrase.first > 2 || topic.kind === "person") return null;
	const isMeant = topic.nouns.has(head) || (isTopicNoun(head) && !isOfSomeSort(topic));
	return isMeant ? topicBy(naming, phrase) : null;
}

const pronouns: ReadonlySet<string> = new Set("he she it they him his her hers its their".split(" "));

function isPronounOf(topic: Topic, word: string): boolean {
	const isNeuter = word === "it" || word === "its";
	const isMany = word === "they" || word === "their";
	const isFemale = word === "she" || word === "her" || word === "hers";
	if (topic.kind === "pair") return isMany;
	if (topic.kind === "ship") return isNeuter || isFemale;
	if (topic.kind !== "person") return isNeuter;
	return !isNeuter && !isMany && topic.pronoun === (isFemale ? "she" : "he");
}
