import type { Range } from "../../model/place.js";

/** The blocks of a text before their insides are read: what is a marker is known only when all lists of notes are. */
export type Draft = HeadingDraft | ParagraphDraft | ChromeDraft | FormulaDraft | ListDraft | TableDraft | NotesDraft;

export interface HeadingDraft extends Range {
	readonly kind: "heading";
	readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
}

interface ParagraphDraft extends Range {
	readonly kind: "paragraph";
}

interface ChromeDraft extends Range {
	readonly kind: "chrome";
}

/** A formula on a line of its own, in the letters of TeX. */
export interface FormulaDraft extends Range {
	readonly kind: "formula";
}

export interface ListDraft extends Range {
	readonly kind: "list";
	/** The first number; null for bullets. */
	readonly first: number | null;
	readonly items: ItemDraft[];
}

export interface ItemDraft extends Range {
	/** Behind the bullet or number. */
	readonly content: Range;
	readonly lists: ListDraft[];
}

export interface TableDraft extends Range {
	readonly kind: "table";
	readonly rows: readonly { readonly start: number; readonly end: number; readonly cells: readonly Range[] }[];
}

export interface NotesDraft extends Range {
	readonly kind: "notes";
	/** The heading above it, lower case; empty where there is none. */
	readonly title: string;
	readonly entries: EntryDraft[];
}

export interface EntryDraft extends Range {
	label: string;
	/** The word before the number: `note` of `[note 1] …`. */
	readonly group: string;
	readonly labelRange: Range;
	readonly backLinks: readonly Range[];
	readonly contentStart: number;
}
