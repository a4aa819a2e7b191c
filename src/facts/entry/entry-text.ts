import type { Range, Words } from "../../model/place.js";
import { wordsAt } from "../../model/place.js";

/** A rendered entry as it is taken apart: white space as plain spaces, messages and tags as spaces, so that offsets hold. */
export interface EntryText {
	readonly said: string;
	/** Where it stands in the document. */
	readonly offset: number;
	readonly text: string;
}

/** What is written at a range of the entry, with its place in the document. */
export function wordsOf({ text, offset }: EntryText, { start, end }: Range): Words {
	return wordsAt(text, offset + start, offset + end);
}
