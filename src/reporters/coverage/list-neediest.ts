import { describeReason } from "../../model/describe-reason.js";
import type { Document } from "../../model/document.js";
import type { Sentence } from "../../model/prose.js";

/** A statement without a source, in the words of its block. */
export interface Needy {
	/** Index of the sentence. */
	readonly index: number;
	readonly sentence: Sentence;
	readonly words: string;
	readonly need: number;
	/** What it does: "gives a sum of money", "quotes someone". */
	readonly deeds: readonly string[];
}

/** The statements that no source supports, those that ask for one most first. */
export function listNeediest(document: Document): Needy[] {
	return document.sentences
		.map((sentence, index) => ({ sentence, index }))
		.filter(({ sentence }) => sentence.status === "uncited")
		.map(({ sentence, index }) => ({
			index,
			sentence,
			words: wordsOf(document, sentence),
			need: document.needs[index] ?? sentence.need,
			deeds: describeDeeds(document, sentence),
		}))
		.sort((a, b) => b.need - a.need || a.index - b.index);
}

export function wordsOf({ blocks }: Document, { block, from, to }: Sentence): string {
	return (blocks[block]?.text.slice(from, to) ?? "").replace(/\s+/g, " ").trim();
}

export function describeDeeds(document: Document, sentence: Sentence): string[] {
	const words = wordsOf(document, sentence);
	return [...new Set(sentence.reasons.map((reason) => describeReason(reason, words)))];
}
