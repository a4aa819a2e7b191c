import type { Document, FactKind, Facts } from "../model/document.js";

/** What is kept of a document until it is compared with others: kinds that are empty, or that nobody asks for then, are left out. */
export type KeptFacts = Omit<Document, FactKind> & Partial<Facts>;

export function keepFacts(document: Document, kinds: ReadonlySet<FactKind>): KeptFacts {
	const kept = Object.entries(document).filter(
		([name, value]) => !Array.isArray(value) || (value.length > 0 && kinds.has(name as FactKind)),
	);
	return Object.fromEntries(kept) as KeptFacts;
}

/** The document again; what was left out is empty. */
export function restoreFacts(kept: KeptFacts): Document {
	return Object.assign({}, nothing, kept);
}

const nothing: Facts = {
	citations: [],
	references: [],
	markers: [],
	referenceLists: [],
	citeCalls: [],
	shortCitations: [],
	anchors: [],
	blocks: [],
	sentences: [],
	needs: [],
	gaps: [],
	works: [],
	dates: [],
	claims: [],
	leadNames: [],
	quantities: [],
	enumerations: [],
	measurements: [],
	sections: [],
	links: [],
	tags: [],
	infoboxes: [],
	tables: [],
	categories: [],
	directives: [],
	troubles: [],
	leftovers: [],
	plainIdentifiers: [],
	bibliographies: [],
	printedErrors: [],
};
