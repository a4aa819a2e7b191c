/**
 * A word, number or mark that dates are made of. `kind` is a class (`month`, `number`, `unit`) or, for the words of grammar and
 * for marks, the word itself (`the`, `of`, `later`, `-`).
 */
export interface Token {
	readonly kind: string;
	readonly start: number;
	readonly end: number;
	/** What separates it from the token before it. */
	readonly gap: Gap;
	/** The number, month, weekday, season or unit that it names. */
	readonly n: number;
	/** How it is written: how many digits a number has, or a form of the lexicon. */
	readonly form: number;
}

/** `glue`: nothing; `space`: white space; `words`: something that no date is made of. */
export type Gap = "glue" | "space" | "words";

/** A text with its tokens. */
export interface Scan {
	readonly text: string;
	readonly tokens: readonly Token[];
}
