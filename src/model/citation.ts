import type { Range, Words } from "./place.js";
import type { Vocabulary } from "./vocabulary.js";

/** A parameter of a template call, as written. */
export interface Parameter extends Range {
	/** Trimmed, without comments; null for a positional one. The range of the parameter begins behind its `|`. */
	readonly name: Words | null;
	/** Trimmed, without comments; the range is that of the text between `=` and the next `|`, trimmed. */
	readonly value: Words;
	/** The value holds a template, a parser function or an argument, so its text cannot be known offline. */
	readonly opaque: boolean;
}

/** How an editor sets the parameters of a call. */
export interface Layout {
	/** From the end of a value to the next name, with the `|`: ` |`, or a line break and a `|`. */
	readonly between: string;
	/** Between a name and its value: `=` or ` = `. */
	readonly equals: string;
}

/** An identifier with its name before it: `ISBN 0-306-40615-2`, `doi:10.1000/182`. The range is that of the number. */
export interface PlainIdentifier extends Words {
	readonly kind: "isbn" | "issn" | "doi" | "pmid" | "pmc" | "arxiv" | "bibcode" | "oclc" | "s2cid";
}

/** The fields of a work that the dialects share; absent where nothing is written. */
export interface CitationFields {
	readonly title?: Words;
	readonly authors: readonly Words[];
	readonly date?: Words;
	readonly publisher?: Words;
	readonly isbn?: Words;
	readonly pages?: Words;
	readonly url?: Words;
	readonly accessDate?: Words;
	readonly archiveDate?: Words;
	/** Of an entry, where the address shows. */
	readonly archiveUrl?: Words;
	/** Of an entry, all that it names; absent where it names none. */
	readonly identifiers?: readonly PlainIdentifier[];
}

/** The fields that hold one piece of text. */
export type WordsField = Exclude<keyof CitationFields, "authors" | "identifiers">;

/** A message of Citation Style 1 that stands in a rendered text: `{{cite book}}: |access-date= requires |url= (help)`. */
export interface PrintedMessage extends Range {
	/** The template that it names, lower case: `cite book`. */
	readonly template: string;
	/** Its words without the template and `(help)`: `|access-date= requires |url=`. */
	readonly text: string;
}

/**
 * What {{cs1 config}} and {{Use dmy dates}} set for all cite templates of a page, by the parameter that says the same in one
 * citation: `mode`, `name-list-style`, `display-authors`, `df` … Values that have no effect are left out.
 */
type PageSettings = Readonly<Record<string, string>>;

/** A structured description of a work. */
export interface Citation extends Range {
	/** A template call; an entry of a rendered list taken apart; a placeholder whose content was lost. */
	readonly kind: "template" | "entry" | "stub";
	/** The canonical name of the cite template, lower case: `cite web`. Absent for entries. */
	readonly template?: string;
	/** The name as written in the call. Absent for entries. */
	readonly name?: Words;
	/** In the order of the page, repeated ones included; empty for entries and stubs. */
	readonly parameters: readonly Parameter[];
	/** Absent for entries and stubs, and where there are no parameters. */
	readonly layout?: Layout;
	/** Of an entry. Those of a template stand in its parameters; `fieldsOf` of `src/cs1/` reads either. */
	readonly fields?: CitationFields;
	/** Of a template that is known from a vocabulary alone. */
	readonly vocabulary?: Vocabulary;
	/** Of a template; absent where its page sets nothing. */
	readonly settings?: PageSettings;
	readonly messages: readonly PrintedMessage[];
	/** Index of the reference that it stands in; null in running text. */
	readonly reference: number | null;
	readonly section: number;
}
