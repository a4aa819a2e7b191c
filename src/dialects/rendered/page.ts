import type { EntryHead } from "./read-entry-head.js";
import type { Line } from "./read-lines.js";

/** What is known of a text from its lines, before its blocks are read. */
export interface Page {
	readonly text: string;
	readonly lines: readonly Line[];
	/** 1 for lines that are the site's. */
	readonly isChrome: Uint8Array;
	/** Titles in the table of contents, lower case, with their depth. */
	readonly contents: ReadonlyMap<string, number>;
	/** What opens a line as an entry of a list of notes; null where nothing does. */
	readonly heads: readonly (EntryHead | null)[];
	/** ` edit` at the end of a line is the mark of headings. */
	readonly hasGluedEdits: boolean;
	/** Some line opens with a number and a caret. */
	readonly hasCarets: boolean;
	/** `[1]` stands behind words somewhere. */
	readonly callsNumbers: boolean;
}
