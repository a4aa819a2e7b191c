import type { Range, Words } from "./place.js";

/** An attribute of a tag; `value` is null where only the name is written. */
export interface Attribute extends Range {
	readonly name: Words;
	readonly value: Words | null;
}

/** An entry that a marker leads to. */
export interface Reference extends Range {
	/** `<ref>…</ref>`; a footnote definition; an entry of a numbered list; a template that makes a reference. */
	readonly form: "ref" | "footnote" | "note" | "template";
	/** What markers call it by, in the form in which its dialect compares keys; null where it has none. */
	readonly key: string | null;
	/** The key as written. */
	readonly name?: Words;
	/** `""` is the unnamed group. */
	readonly group: string;
	readonly attributes: readonly Attribute[];
	/** What stands between the tags or behind the label. */
	readonly content: Words;
	/** It holds neither text nor a template. */
	readonly isEmpty: boolean;
	/** It stands inside a list of references (`<references>`, `{{reflist|refs=}}`, a list of notes) and not in the text. */
	readonly inList: boolean;
	/** Index of the list that it is part of, or that lists it; null where there is none. */
	readonly list: number | null;
	/** The page it belongs to, where one file holds several; counts from 0. */
	readonly article: number;
	/** The letters or arrows that a rendered entry puts before its words: `a`, `b`. */
	readonly backLinks: readonly Words[];
	readonly section: number;
}

/** The call in the running text. A `<ref>` with content that stands in the text is a marker and a reference at once. */
export interface Marker extends Range {
	readonly form: "ref" | "footnote" | "number" | "key" | "template";
	readonly key: string | null;
	/** The key as written; the tag itself where it has no name. */
	readonly name: Words;
	readonly group: string;
	/** Index of the reference it reaches; null where there is none. */
	readonly reference: number | null;
	readonly article: number;
	readonly section: number;
	/** Index of the block of prose that it stands in; null in tables' attributes, infoboxes and lists of references. */
	readonly block: number | null;
}

/** A place where references are listed. */
export interface ReferenceList extends Range {
	/** `<references>`; a template such as {{reflist}}; a numbered list; a list that an extractor dropped, known by its heading. */
	readonly form: "tag" | "template" | "notes" | "footnotes" | "lost";
	readonly group: string;
	readonly article: number;
	/** For a list of works without numbers (`== Sources ==`): false. */
	readonly isNumbered: boolean;
}

/** A short citation that names a work by author and year: {{sfn|Smith|1990|p=3}}. */
export interface ShortCitation extends Range {
	/** The template's name, lower case; absent in plain text. A template that names several works makes a fact a work. */
	readonly template?: string;
	readonly authors: readonly Words[];
	readonly year: Words | null;
	readonly pages: Words | null;
	/** The name of the parameter that holds the pages: `p`, `pp`; null where there is none. */
	readonly pagesName: Words | null;
	/** What it links to, `CITEREFSmith1990`; null where it links nothing, as in plain text, or that cannot be known. */
	readonly anchor: string | null;
	readonly section: number;
}

/** A place on the page that links can lead to, made by something else than a cite template. */
export interface PageAnchor extends Range {
	/** As written; null for a template that may describe a work, and whose anchor nobody knows. */
	readonly id: string | null;
}

/** An attribute of a `<ref>` or `<references>` as MediaWiki reads it; the range is that of the value, or of the name where there is no value. */
export interface CallAttribute extends Words {
	/** Lower case. `text` is the value, with character references decoded and white space folded. */
	readonly name: string;
	/** Where the name is written. */
	readonly nameStart: number;
}

/**
 * A `<ref>` or `<references>`, written as a tag, as `{{#tag:ref}}`, or by a template, in the order in which MediaWiki's Cite meets them:
 * arguments of templates once each, what nobody sees not at all.
 */
export interface CiteCall extends Range {
	readonly tag: "ref" | "references";
	/** By a template or `{{#tag:}}`: what it holds is met before it. What a tag holds is met when its list is printed. */
	readonly isMade: boolean;
	readonly attributes: readonly CallAttribute[];
	/** Null for `<ref />`, 0 for white space alone; otherwise calls with equal contents have equal numbers. */
	readonly content: number | null;
	/** An opening `<ref>` or `<references>` stands in what it holds, so that its own end is missing. */
	readonly opensTag: boolean;
	/** A comment or an <includeonly> begins in it and does not end, and hides what is listed behind it. */
	readonly runsOut: boolean;
	/** It stands in an attribute or in a parameter's name: it counts, and a message in its place is never shown. */
	readonly isHidden: boolean;
	/** What it holds. */
	readonly calls: readonly CiteCall[];
}
