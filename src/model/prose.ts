import type { Range } from "./place.js";

/** What a block of prose is part of. */
export type BlockKind = "paragraph" | "lead" | "item" | "cell" | "caption" | "quote" | "heading" | "parameter";

/**
 * A block of running text, flattened once: markup, references and templates left out, links as their words.
 * `runs` leads back: triples of (offset in `text`, offset in the document, length) in order; between runs nothing of the document was taken.
 */
export interface Block extends Range {
	readonly kind: BlockKind;
	/** How deep in lists it stands: 0 outside of them. */
	readonly depth: number;
	/** Which item of the document's lists it is part of; paragraphs of one item share it. -1 outside of lists. */
	readonly item: number;
	readonly section: number;
	readonly article: number;
	readonly text: string;
	readonly runs: readonly number[];
	/** Indexes of the markers that stand in it, in order. */
	readonly markers: readonly number[];
}

/** A sentence: its range in the document (markers behind its full stop included), and in its block's text. */
export interface Sentence extends Range {
	readonly block: number;
	readonly from: number;
	readonly to: number;
	/** Indexes of the markers that stand in it or directly behind it. */
	readonly markers: readonly number[];
	/** Indexes of the citations that stand in it without a reference around them. */
	readonly citations: readonly number[];
	/** Indexes of the editors' tags that stand in it or directly behind it. */
	readonly tags: readonly number[];
	/** `cited`: a marker or an editor's source stands at it; `covered`: one behind a later sentence of its block; `exempt`: where no source is asked for. */
	readonly status: "cited" | "covered" | "uncited" | "exempt";
	/** 0 to 1, from the words alone: an estimate from the reasons; `Facts.needs` has that of the model. */
	readonly need: number;
	/** From the words alone. Of cited and covered sentences they are read only where `needs` are asked for. */
	readonly reasons: readonly NeedReason[];
}

/** A stretch of a block that no source supports: all of it, or what stands behind its last marker. Where editors have tagged it, it is none. */
export interface Gap extends Range {
	readonly form: "whole" | "tail";
	readonly block: number;
	/** Indexes of its first and its last sentence. */
	readonly first: number;
	readonly last: number;
	/** Indexes of its sentences that state something; at least one. */
	readonly statements: readonly number[];
	/** It stands in a lead, and a body follows, which may support it. */
	readonly isLead: boolean;
	/** Of a lead, those with a year that the rest of the article does not name, and the year; empty elsewhere. */
	readonly unrepeated: readonly { readonly sentence: number; readonly year: string }[];
	/** Share of the paragraphs of its article's body that hold a marker. */
	readonly citedShare: number;
}

/** Why a sentence needs a source: what kind of statement its words make. */
export type NeedReason =
	| "quotation"
	| "statistic"
	| "money"
	| "superlative"
	| "opinion"
	| "cause"
	| "report"
	| "as-of"
	| "dated"
	| "living-person"
	| "accusation"
	| "award";

/** What a section is for, known by its heading. */
export type SectionRole =
	| "lead"
	| "body"
	| "references"
	| "notes"
	| "works"
	| "see-also"
	| "further-reading"
	| "external-links"
	| "plot";

export interface Section extends Range {
	/** Empty for the lead. */
	readonly title: string;
	/** 0 for the lead, otherwise 1 to 6. */
	readonly level: number;
	/** The heading's words; null for the lead. */
	readonly heading: Range | null;
	readonly role: SectionRole;
	readonly article: number;
}
