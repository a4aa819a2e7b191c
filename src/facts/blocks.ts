import type { Blockquote, Heading, ListItem, Nodes, Paragraph } from "mdast";
import type { TableCaption } from "../dialects/tree.js";
import type { BlockKind } from "../model/prose.js";
import { placeOf } from "./place-of.js";
import { ProseBuilder } from "./prose-builder.js";
import type { Walk } from "./reader.js";
import type { Reading } from "./reading.js";
import { beginSection } from "./sections.js";

export function readParagraph(reading: Reading, node: Paragraph, walk: Walk): void {
	readBlock(reading, reading.blockKind, node, () => walk(node.children));
}

export function readHeading(reading: Reading, node: Heading, walk: Walk): void {
	const { start, end } = placeOf(node);
	reading.reach(start);
	const builder = new ProseBuilder(null, "heading");
	const heading = beginSection(reading, node.depth, { start, end });
	readBlock(reading, "heading", node, () => walk(node.children), builder);
	heading(builder.text);
}

export function readListItem(reading: Reading, node: ListItem, walk: Walk): void {
	readAs(reading, "item", () => walk(node.children));
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
	const place = placeOf(node);
	reading.reach(place.start);
	const isNested = reading.prose !== null && (kind === "paragraph" || kind === "item");
	if (!reading.wantsProse || isNested || reading.reference !== null || reading.list !== null) {
		if (builder) reading.within({ prose: builder }, read);
		else read();
		reading.prose?.space(place.end);
		return null;
	}
	const index = reading.blocks.length;
	const { section, article } = reading;
	const prose = builder ?? new ProseBuilder(index, kind);
	const block = { ...place, kind, section, article, text: "", runs: prose.runs, markers: [] as number[] };
	reading.blocks.push(block);
	reading.anchors.push(prose.anchors);
	const outer = reading.block;
	reading.block = index;
	reading.within({ prose }, read);
	reading.block = outer;
	block.text = prose.text;
	for (const anchor of prose.anchors) if (anchor.kind === "marker") block.markers.push(anchor.index);
	return index;
}

function readAs(reading: Reading, kind: BlockKind, read: () => void): void {
	const outer = reading.blockKind;
	reading.blockKind = kind;
	read();
	reading.blockKind = outer;
}
