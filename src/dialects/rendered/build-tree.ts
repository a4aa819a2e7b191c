import type { BlockContent, Heading, List, ListItem, Paragraph, Root, RootContent, Table } from "mdast";
import type { Range } from "../../model/place.js";
import type { Chrome, NoteEntry, NoteList } from "../tree.js";
import type { Draft, EntryDraft, HeadingDraft, ItemDraft, ListDraft, NotesDraft, TableDraft } from "./drafts.js";
import type { Evidence } from "./evidence.js";
import { positionOf, type Sheet } from "./nodes.js";
import { readInline } from "./read-inline.js";

/** What the nodes are made with. */
export interface Building extends Sheet {
	readonly evidence: Evidence;
	readonly inRemarks: Evidence;
	readonly groups: ReadonlyMap<NotesDraft, string>;
}

/** Makes the tree of the blocks, reading what stands inside them. */
export function buildTree(building: Building, drafts: readonly Draft[]): Root {
	const children = drafts.map((draft) => toNode(building, draft));
	return { type: "root", children, position: positionOf(building, { start: 0, end: building.text.length }) };
}

function toNode(building: Building, draft: Draft): RootContent {
	switch (draft.kind) {
		case "heading":
			return toHeading(building, draft);
		case "paragraph":
			return toParagraph(building, draft);
		case "chrome":
			return toChrome(building, draft);
		case "formula":
			return { type: "code", value: slice(building, draft), position: positionOf(building, draft) };
		case "list":
			return toList(building, draft);
		case "table":
			return toTable(building, draft);
		case "notes":
			return toNoteList(building, draft);
	}
}

function toHeading(building: Building, draft: HeadingDraft): Heading {
	const children = readInline(building, draft, building.evidence);
	return { type: "heading", depth: draft.depth, children, position: positionOf(building, draft) };
}

function toParagraph(building: Building, range: Range): Paragraph {
	return {
		type: "paragraph",
		children: readInline(building, range, building.evidence),
		position: positionOf(building, range),
	};
}

function toChrome(building: Building, range: Range): Chrome {
	return { type: "chrome", value: slice(building, range), position: positionOf(building, range) };
}

function toList(building: Building, draft: ListDraft): List {
	const children = draft.items.map((item) => toItem(building, item));
	const numbering = draft.first === null ? { ordered: false } : { ordered: true, start: draft.first };
	return { type: "list", ...numbering, spread: false, children, position: positionOf(building, draft) };
}

function toItem(building: Building, item: ItemDraft): ListItem {
	const lists = item.lists.map((list) => toList(building, list));
	const children: BlockContent[] = [toParagraph(building, item.content), ...lists];
	return { type: "listItem", spread: false, children, position: positionOf(building, item) };
}

function toTable(building: Building, draft: TableDraft): Table {
	const children = draft.rows.map((row) => ({
		type: "tableRow" as const,
		children: row.cells.map((cell) => ({
			type: "tableCell" as const,
			children: readInline(building, cell, building.evidence),
			position: positionOf(building, cell),
		})),
		position: positionOf(building, row),
	}));
	return { type: "table", children, position: positionOf(building, draft) };
}

function toNoteList(building: Building, draft: NotesDraft): NoteList {
	const group = building.groups.get(draft) ?? "";
	const evidence = group === "" ? null : building.inRemarks;
	const children = draft.entries.map((entry) => toEntry(building, entry, evidence));
	return { type: "noteList", group, children, position: positionOf(building, draft) };
}

function toEntry(building: Building, entry: EntryDraft, evidence: Evidence | null): NoteEntry {
	const { label, labelRange, backLinks } = entry;
	const contentRange = { start: entry.contentStart, end: entry.end };
	const children = readInline(building, contentRange, evidence);
	return {
		type: "noteEntry",
		label,
		labelRange,
		backLinks: [...backLinks],
		contentRange,
		children,
		position: positionOf(building, entry),
	};
}

function slice({ text }: Sheet, { start, end }: Range): string {
	return text.slice(start, end);
}
