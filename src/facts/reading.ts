import type { Citation } from "../model/citation.js";
import type {
	Bibliography,
	Category,
	Directive,
	FactKind,
	Infobox,
	LeadName,
	Link,
	Table,
	Tag,
	Trouble,
} from "../model/document.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Words } from "../model/place.js";
import type { Block, BlockKind, Section } from "../model/prose.js";
import type { Marker, PageAnchor, Reference, ReferenceList, ShortCitation } from "../model/reference.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { Anchor, ProseBuilder } from "./page/prose-builder.js";

/** A fact while it is made. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A list of references that the walk is inside of. */
export interface OpenList {
	readonly index: number;
	readonly group: string;
}

/** The state of one walk through a tree: the facts so far, and where the walk stands. */
export class Reading {
	readonly citations: Growing<Citation>[] = [];
	readonly references: Growing<Reference>[] = [];
	readonly markers: Growing<Marker>[] = [];
	readonly referenceLists: Growing<ReferenceList>[] = [];
	readonly shortCitations: ShortCitation[] = [];
	readonly pageAnchors: PageAnchor[] = [];
	readonly blocks: Growing<Block>[] = [];
	readonly sections: Growing<Section>[] = [];
	readonly links: Growing<Link>[] = [];
	readonly tags: Tag[] = [];
	readonly infoboxes: Infobox[] = [];
	readonly tables: Table[] = [];
	readonly categories: Category[] = [];
	readonly leadNames: LeadName[] = [];
	readonly directives: Directive[] = [];
	readonly troubles: Trouble[] = [];
	readonly printedErrors: Words[] = [];
	readonly bibliographies: Bibliography[] = [];
	/** What the page sets for all its cite templates. */
	readonly settings: Record<string, string> = {};
	isRedirect = false;

	/** The names that templates have on the page's wiki; null where they are those of Citation Style 1. */
	vocabulary: Vocabulary | null = null;

	readonly text: string;
	readonly wantsSentences: boolean;
	/** Whether blocks of prose are built at all. */
	readonly wantsProse: boolean;

	section = 0;
	article = 0;
	/** Index of the reference whose content is being read. */
	reference: number | null = null;
	/** Index of the citation whose parameters are being read. */
	citation: number | null = null;
	/** The block that text goes to; null where text is not prose. */
	prose: ProseBuilder | null = null;
	list: OpenList | null = null;
	/** Index of the block that is being read. */
	block: number | null = null;
	/** What a paragraph met now would be part of. */
	blockKind: BlockKind = "paragraph";
	/** How many lists the walk is inside of. */
	depth = 0;
	/** The list item that is being read, by its number; -1 outside of lists. */
	item = -1;
	items = 0;
	/** What stands in each block without being text, by the block's index. */
	readonly anchors: (readonly Anchor[])[] = [];

	constructor(
		readonly manuscript: Required<Manuscript>,
		readonly kinds: ReadonlySet<FactKind>,
		/** Offsets at which the file's next article begins. */
		private readonly articleStarts: readonly number[],
	) {
		this.text = manuscript.text;
		this.sections.push({
			start: 0,
			end: this.text.length,
			title: "",
			level: 0,
			heading: null,
			role: "lead",
			article: 0,
		});
		this.wantsSentences =
			kinds.has("sentences") ||
			kinds.has("needs") ||
			kinds.has("gaps") ||
			kinds.has("dates") ||
			kinds.has("enumerations");
		this.wantsProse = this.wantsSentences || kinds.has("blocks") || kinds.has("tables") || kinds.has("quantities");
	}

	/** Notes that the walk has come to this offset: a later article of the file may begin here. */
	reach(offset: number): void {
		while (this.article < this.articleStarts.length && offset >= (this.articleStarts[this.article] as number)) {
			this.article++;
		}
	}

	/** Runs `read` with another piece of prose to write to, or none. */
	withProse(prose: ProseBuilder | null, read: () => void): void {
		const outer = this.prose;
		this.prose = prose;
		read();
		this.prose = outer;
	}
}
