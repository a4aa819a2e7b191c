import type { Sentence } from "../../model/prose.js";

/** Finds the sentence that an offset of a block's text lies in; asked in the order of the text. */
export function sentenceFinder(sentences: readonly Sentence[]): (block: number, from: number) => number | null {
	let at = 0;
	const isPast = (block: number, from: number, { block: other, to }: Sentence) =>
		other < block || (other === block && to <= from);
	return (block, from) => {
		while (at < sentences.length && isPast(block, from, sentences[at]!)) at++;
		const sentence = sentences[at];
		return sentence?.block === block && sentence.from <= from ? at : null;
	};
}
