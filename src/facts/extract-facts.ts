import type { Root } from "mdast";
import type { Document, FactKind } from "../model/document.js";
import type { Manuscript } from "../model/manuscript.js";
import { findArticleStarts } from "./articles.js";
import { findLostLists } from "./lost-lists.js";
import { Reading } from "./reading.js";
import { resolveReferences } from "./resolve-references.js";
import { splitSentences } from "./sentences.js";
import { judgeSupport } from "./support.js";
import { walkTree } from "./walk-tree.js";

/**
 * Reads a tree into facts, in one walk. Only the kinds asked for are extracted (and those they rest on);
 * the lists of the others may be empty.
 */
export function extractFacts(tree: Root, manuscript: Required<Manuscript>, kinds: ReadonlySet<FactKind>): Document {
	const reading = new Reading(manuscript, kinds, findArticleStarts(tree));
	walkTree(reading, tree);
	findLostLists(reading);
	resolveReferences(reading);
	const sentences = kinds.has("sentences") ? judgeSupport(reading, splitSentences(reading)) : [];
	return {
		path: manuscript.path,
		dialect: manuscript.dialect,
		length: manuscript.text.length,
		isRedirect: reading.isRedirect,
		citations: reading.citations,
		references: reading.references,
		markers: reading.markers,
		referenceLists: reading.referenceLists,
		shortCitations: reading.shortCitations,
		blocks: reading.blocks,
		sentences,
		sections: reading.sections,
		links: reading.links,
		tags: reading.tags,
		infoboxes: reading.infoboxes,
		tables: reading.tables,
		categories: reading.categories,
		directives: reading.directives,
		troubles: reading.troubles,
	};
}
