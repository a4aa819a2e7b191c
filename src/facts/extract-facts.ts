import type { Root } from "mdast";
import type { Document, FactKind } from "../model/document.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { readCiteCalls } from "./calls/cite-calls.js";
import { listWorks } from "./citations/works.js";
import { withFoundations } from "./foundations.js";
import { readLeftovers, readPlainIdentifiers } from "./leftovers/read-leftovers.js";
import { findArticleStarts } from "./page/articles.js";
import { isAboutLivingPerson } from "./page/is-about-living-person.js";
import { isDisambiguation } from "./page/is-disambiguation.js";
import { spreadSettings } from "./page/page-settings.js";
import { Reading } from "./reading.js";
import { findLostLists } from "./references/lost-lists.js";
import { resolveReferences } from "./references/resolve-references.js";
import { splitSentences } from "./sentences/sentences.js";
import { findGaps } from "./support/find-gaps.js";
import { judgeSupport } from "./support/support.js";
import { walkTree } from "./walk-tree.js";

/**
 * Reads a tree into facts, in one walk. Only the kinds asked for are extracted (and those they rest on);
 * the lists of the others may be empty. `deriveFacts` adds the kinds that are made from these.
 */
export function extractFacts(
	tree: Root,
	manuscript: Required<Manuscript>,
	kinds: ReadonlySet<FactKind>,
	vocabulary: Vocabulary | null = null,
): Document {
	const reading = new Reading(manuscript, withFoundations(kinds), findArticleStarts(tree));
	reading.vocabulary = vocabulary;
	walkTree(reading, tree);
	findLostLists(reading);
	resolveReferences(reading);
	spreadSettings(reading);
	return describe(reading, tree);
}

function describe(reading: Reading, tree: Root): Document {
	const { manuscript } = reading;
	const sentences = reading.wantsSentences ? judgeSupport(reading, splitSentences(reading)) : [];
	return {
		path: manuscript.path,
		dialect: manuscript.dialect,
		length: manuscript.text.length,
		isRedirect: reading.isRedirect,
		isDisambiguation: isDisambiguation(reading.blocks),
		isAboutLivingPerson: reading.kinds.has("gaps") && isAboutLivingPerson(reading),
		citations: reading.citations,
		references: reading.references,
		markers: reading.markers,
		referenceLists: reading.referenceLists,
		citeCalls: reading.kinds.has("citeCalls") ? readCiteCalls(tree, reading.text) : [],
		shortCitations: reading.shortCitations,
		anchors: reading.pageAnchors,
		blocks: reading.blocks,
		sentences,
		needs: [],
		gaps: reading.kinds.has("gaps") ? findGaps(reading, sentences) : [],
		dates: [],
		claims: [],
		leadNames: reading.leadNames,
		quantities: [],
		works: reading.kinds.has("works") ? listWorks(reading.citations) : [],
		enumerations: [],
		measurements: [],
		sections: reading.sections,
		links: reading.links,
		tags: reading.tags,
		infoboxes: reading.infoboxes,
		tables: reading.tables,
		categories: reading.categories,
		directives: reading.directives,
		troubles: reading.troubles,
		plainIdentifiers: reading.kinds.has("plainIdentifiers")
			? readPlainIdentifiers(tree, reading.text, manuscript.dialect)
			: [],
		bibliographies: reading.bibliographies,
		printedErrors: reading.printedErrors,
		leftovers: reading.kinds.has("leftovers") ? readLeftovers(tree, reading.text, manuscript.dialect) : [],
	};
}
