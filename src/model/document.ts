import type { Citation, Parameter, PlainIdentifier } from "./citation.js";
import type { Claim } from "./claim.js";
import type { DateExpression } from "./date.js";
import type { Enumeration } from "./enumeration.js";
import type { Dialect } from "./manuscript.js";
import type { Measurement } from "./measurement.js";
import type { Range, Words } from "./place.js";
import type { Block, Gap, Section, Sentence } from "./prose.js";
import type { Quantity } from "./quantity.js";
import type { CiteCall, Marker, PageAnchor, Reference, ReferenceList, ShortCitation } from "./reference.js";
import type { Work } from "./work.js";

/** A web address in the text. */
export interface Link extends Range {
	readonly url: Words;
	/** `https://…` alone; `[https://…]`, which shows a number; with words. */
	readonly form: "bare" | "bracketed" | "labelled";
	/** Index of the reference that it stands in. */
	readonly reference: number | null;
	/** Index of the citation that it is a field of. */
	readonly citation: number | null;
	/** The reference, or the text around it, says more of the work than the address. */
	readonly isDescribed: boolean;
	readonly section: number;
}

/** An editor's note such as {{citation needed}}. */
export interface Tag extends Range {
	/** The name in its usual form: `Citation needed`. */
	readonly name: string;
	/** The name as written. */
	readonly words: Words;
	/** On a statement, on a section, or on the whole article. */
	readonly scope: "inline" | "section" | "article";
	readonly date: Words | null;
	readonly section: number;
}

export interface Infobox extends Range {
	readonly name: Words;
	readonly parameters: readonly Parameter[];
}

export interface TableCell extends Range {
	readonly isHeader: boolean;
	/** Index of its block of prose; null where it has no text. */
	readonly block: number | null;
	readonly markers: readonly number[];
}

export interface Table extends Range {
	/** Index of the caption's block. */
	readonly caption: number | null;
	readonly rows: readonly (readonly TableCell[])[];
	readonly section: number;
}

export interface Category extends Range {
	readonly name: string;
}

/** Words in bold in the lead: what the article is called. */
export interface LeadName extends Words {
	/** Index of its block of prose. */
	readonly block: number;
}

/** A comment to citelint: `<!-- citelint disable-next-line rule-a rule-b: reason -->`. */
export interface Directive extends Range {
	/** The first word behind `citelint`, as written. */
	readonly verb: Words;
	/** Rules or families; empty means all of them. */
	readonly names: readonly Words[];
	readonly reason: string | null;
}

/** An oddity met while reading. */
export interface Trouble extends Range {
	readonly kind: "unclosed-tag" | "unclosed-template" | "unclosed-comment" | "unclosed-link" | "too-deep";
	/** What was opened: `ref`, `cite web`. */
	readonly name: string;
}

/** What another program or language left in a text, outside of code. */
export interface Leftover extends Words {
	/** A mark that a chatbot puts into its answers; markup of another language than the text's. */
	readonly kind: "chatbot" | "markup";
}

/** A bibliography that the frontmatter names, or holds. The range is that of the name. */
export interface Bibliography extends Words {
	/** The keys of its entries; null where it was not read. */
	readonly keys: readonly string[] | null;
}

/** Every kind of fact, by the name under which rules ask for it. */
export interface Facts {
	readonly citations: readonly Citation[];
	readonly references: readonly Reference[];
	readonly markers: readonly Marker[];
	readonly referenceLists: readonly ReferenceList[];
	readonly citeCalls: readonly CiteCall[];
	readonly shortCitations: readonly ShortCitation[];
	readonly anchors: readonly PageAnchor[];
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	/** How much the words of each sentence ask for a source, 0 to 1, by its index. */
	readonly needs: readonly number[];
	/** In the order of their blocks. */
	readonly gaps: readonly Gap[];
	/** Of the citations, by their identifiers. */
	readonly works: readonly Work[];
	readonly dates: readonly DateExpression[];
	readonly claims: readonly Claim[];
	readonly leadNames: readonly LeadName[];
	readonly quantities: readonly Quantity[];
	readonly enumerations: readonly Enumeration[];
	/** Of the subject, in the infobox, in tables and in prose. */
	readonly measurements: readonly Measurement[];
	readonly sections: readonly Section[];
	readonly links: readonly Link[];
	readonly tags: readonly Tag[];
	readonly infoboxes: readonly Infobox[];
	readonly tables: readonly Table[];
	readonly categories: readonly Category[];
	readonly directives: readonly Directive[];
	readonly troubles: readonly Trouble[];
	readonly leftovers: readonly Leftover[];
	readonly plainIdentifiers: readonly PlainIdentifier[];
	readonly bibliographies: readonly Bibliography[];
	/** Messages of the Cite extension that stand printed in a rendered text. */
	readonly printedErrors: readonly Words[];
}

export type FactKind = keyof Facts;

/** A text as understood: plain data that survives JSON. Lists are in the order of the text; sentences, gaps, dates and quantities in that of their blocks. */
export interface Document extends Facts {
	readonly path: string;
	readonly dialect: Dialect;
	/** UTF-16 code units of the text. */
	readonly length: number;
	/** The page is a redirect to another, and holds no text of its own. */
	readonly isRedirect: boolean;
	/** The page only lists what its title may mean. Known where prose was asked for. */
	readonly isDisambiguation: boolean;
	/** By its categories, banners, infobox or first words. Known where gaps were asked for. */
	readonly isAboutLivingPerson: boolean;
}
