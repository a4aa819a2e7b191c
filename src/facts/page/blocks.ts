import type { Blockquote, Heading, ListItem, Nodes, Paragraph } from "mdast";
import type { TableCaption } from "../../dialects/tree.js";
import type { BlockKind } from "../../model/prose.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { ProseBuilder } from "./prose-builder.js";
import { beginSection } from "./sections.js";

export function readParagraph(reading: Reading, node: Paragraph, walk: Walk): void {
	readBlock(reading, reading.blockKind, node, () => walk(node.children));
}

export function readHeading(reading: Reading, node: Heading, walk: Walk): void {
	const { start, end } = placeOf(node);
	reading.reach(start);
	const builder = new ProseBuilder(null);
	const heading = beginSection(reading, node.depth, { start, end });
	readBlock(reading, "heading", node, () => walk(node.children), builder);
	heading(builder.text);
}

export function readListItem(reading: Reading, node: ListItem, walk: Walk): void {
	const outer = reading.item;
	reading.item = reading.items++;
	reading.depth++;
	readAs(reading, "item", () => walk(node.children));
	reading.depth--;
	reading.item = outer;
}

export function readBlockquote(reading: Reading, node: Blockquote, walk: Walk): void {
	readAs(reading, "quote", () => walk(node.children));
}

export function readTableCaption(reading: Reading, node: TableCaption, walk: Walk): void {
	readBlock(reading, "caption", node, () => walk(node.children as Nodes[]));
}

/**
 * Reads running text into a block of its own and gives its index. Inside a reference, and where nobody asked for prose,
 * there is no block: the text goes where the reference's text goes.
 */
export function readBlock(
	reading: Reading,
	kind: BlockKind,
	node: Nodes,
	read: () => void,
	builder?: ProseBuilder,
): number | null {
	const { start, end } = placeOf(node);
	reading.reach(start);
	const isNested = reading.prose !== null && (kind === "paragraph" || kind === "item");
	if (!reading.wantsProse || isNested || reading.reference !== null || reading.list !== null) {
		reading.withProse(builder ?? reading.prose, read);
		reading.prose?.space(end);
		return null;
	}
	const index = reading.blocks.length;
	const { section, article, depth, item } = reading;
	const prose = builder ?? new ProseBuilder(index);
	const block = { start, end, kind, depth, item, section, article, text: "", runs: prose.runs, markers: none };
	reading.blocks.push(block);
	reading.anchors.push(prose.anchors);
	const outer = reading.block;
	reading.block = index;
	reading.withProse(prose, read);
	reading.block = outer;
	block.text = prose.text;
	if (prose.anchors.length > 0) block.markers = markersOf(prose);
	return index;
}

const none: readonly number[] = [];

function markersOf(prose: ProseBuilder): readonly number[] {
	return prose.anchors.filter(({ kind }) => kind === "marker").map(({ index }) => index);
}

function readAs(reading: Reading, kind: BlockKind, read: () => void): void {
	const outer = reading.blockKind;
	reading.blockKind = kind;
	read();
	reading.blockKind = outer;
}
