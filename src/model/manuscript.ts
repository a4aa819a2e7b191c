/** What a text is written in. */
export type Dialect = "markdown" | "wikitext" | "rendered";

export const dialects: readonly Dialect[] = ["markdown", "wikitext", "rendered"];

/** A text as read: its name, and its characters as they stand in the file, without a byte order mark. */
export interface Manuscript {
	/** As the user named it, with forward slashes. */
	readonly path: string;
	readonly text: string;
	/** Given when the user said which one it is; otherwise name and content decide. */
	readonly dialect?: Dialect;
}

/** A text that may have come from a file. */
export interface FiledManuscript extends Manuscript {
	/** Names the bytes of the file; absent where the text is not as a file holds it. */
	readonly digest?: string;
	/** What the file system says of the file whenever it holds these bytes; empty or absent where it cannot tell. */
	readonly stamp?: string;
}
