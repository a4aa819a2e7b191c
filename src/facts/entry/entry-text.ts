import type { Range, Words } from "../../model/place.js";
import { wordsAt } from "../../model/place.js";

/** An entry as it is taken apart: white space as plain spaces, messages and tags as spaces, the marks of Markdown left out. */
export interface EntryText {
	readonly said: string;
	/** Where it stands in the document. */
	readonly offset: number;
	/** Of each sign of `said` its distance from `offset`; absent where that is its index. */
	readonly distances?: readonly number[];
	readonly text: string;
}

/** What is written at a range of the entry, with its place in the document. */
export function wordsOf({ text, offset, distances }: EntryText, { start, end }: Range): Words {
	if (distances === undefined) return wordsAt(text, offset + start, offset + end);
	return wordsAt(text, offset + (distances[start] ?? 0), offset + (distances[end - 1] ?? 0) + 1);
}
