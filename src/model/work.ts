import type { Words } from "./place.js";

/** A work as an identifier names it in a citation; the words and the place are those of the identifier. */
export interface Work extends Words {
	/** `isbn:9780801468933`, `doi:10.1000/182`: equal for one work, however it is written. */
	readonly key: string;
	/** Every title that the citation gives, the main one first. */
	readonly titles: readonly string[];
	/** When it came out, by the citation; null where that is not said in a year. */
	readonly year: number | null;
	/** Words of the authors' names in lower case, initials left out; empty where other people are named, or none. */
	readonly authors: readonly string[];
}
