import type { Range, Words } from "./place.js";

/** A number that announces how many things follow, and how many follow: "four villages: Dorsley, Lanscombe and Kelverton". */
export interface Enumeration {
	/** The number with its noun, in the document. */
	readonly announced: Words;
	readonly count: number;
	/** What follows it: a list in the sentence, years, items below it, or the rows of a table. */
	readonly form: "words" | "years" | "items" | "rows";
	readonly listed: number;
	/** From the first thing listed to the last. */
	readonly list: Range;
	readonly start: number;
	readonly end: number;
}
