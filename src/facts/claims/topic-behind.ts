import type { Participant } from "../../model/claim.js";
import { normaliseName } from "./normalise-name.js";
import { topicBy } from "./participants.js";
import { prepositions } from "./prepositions.js";
import type { Sentence } from "./sentence.js";
import type { Word } from "./words.js";

/** "The 1960 Ware municipal election | was held": the topic's name, some of it in small letters. */
export function readTopicName(sentence: Sentence, end: number): Participant | null {
	const { words, topic, block } = sentence;
	for (const name of topic?.names ?? []) {
		const first = end - name.split(" ").length;
		if (first < 0 || words[end - 1]!.lower !== name.slice(name.lastIndexOf(" ") + 1)) continue;
		const text = block.text.slice(words[first]!.start, words[end - 1]!.end);
		if (normaliseName(text) === name) return topicBy(sentence, { first, next: end });
	}
	return null;
}

/** "Marsh & Sons is a firm | established in 1911"; "the final" of the cup that the page is about. */
export function readTopicNoun(sentence: Sentence, end: number): Participant | null {
	const { words, topic, subject } = sentence;
	const noun = words[end - 1]?.lower ?? "";
	const isPart = /^finals?$/.test(noun) && words[end - 2]?.lower === "the" && end <= 3 && isEdition(topic);
	const isSaid = subject?.isTopic === true && topic!.nouns.has(noun) && isPredicate(words, end);
	return isPart || isSaid ? topicBy(sentence, { first: end - 1, next: end }) : null;
}

function isEdition(topic: Sentence["topic"]): boolean {
	return topic !== null && /^\d{4} |\p{L} \d{4}$/u.test(topic.key);
}

/** "is a small firm", "was the first bridge" before a word, and no other verb behind it. */
function isPredicate(words: readonly Word[], end: number): boolean {
	for (let at = end - 2; at > Math.max(0, end - 7); at--) {
		const { lower } = words[at]!;
		if (/^(?:is|was|are|were)$/.test(lower)) return /^(?:an?|the)$/.test(words[at + 1]!.lower);
		if (/^[,;:()]$/.test(lower) || prepositions.has(lower)) return false;
	}
	return false;
}
