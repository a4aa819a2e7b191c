import type { Node } from "unist";
import type { Range } from "../../../model/place.js";
import type { Template, TemplateArgument, TemplateParameter } from "../../tree.js";
import { appendNodes } from "../append-nodes.js";
import { skipSpace, skipSpaceBack } from "../characters.js";
import { limitHeight } from "../limit-height.js";
import type { Page } from "../page.js";
import type { Piece, Pieces } from "../pieces.js";
import { isComment, isNode, ownText } from "./own-text.js";
import { readValue } from "./read-value.js";
import { templateName } from "./template-name.js";

/** Makes the node of `{{…}}` from what stands on the shelf; the page's nesting is then its height. */
export function buildTemplate(page: Page, pieces: Pieces, piece: Piece, start: number, close: number): Template {
	const titleEnd = partEnd(pieces, piece.part, close);
	const titleLast = lastNode(page, pieces, piece.part);
	const nameRange = trim(page.text, pieces.starts[piece.part] as number, titleEnd);
	const name = nameOf(page, nameRange, piece.node, titleLast);
	let nesting = 0;
	let child = titleLast - piece.node;
	const children = new Array<Node>(child + pieces.partCount - piece.part - 1);
	for (let i = 0; i < child; i++) children[i] = page.shelf.nodes[piece.node + i] as Node;
	for (let part = piece.part + 1; part < pieces.partCount; part++) {
		children[child++] = buildParameter(page, pieces, part, close);
		nesting = Math.max(nesting, page.nesting);
	}
	page.nesting = nesting + 2 + page.shelf.heightOf(piece.node, page.shelf.length);
	const position = page.position(start, close + 2);
	return limitHeight(page, { type: "template", name, nameRange, isStub: false, children, position }, start);
}

function nameOf(page: Page, range: Range, first: number, last: number): string {
	if (first === last) return templateName(page.text, range.start, range.end);
	const written = ownText(page, range, first, last, isNode);
	return templateName(written, 0, written.length);
}

/** Makes the node of `{{{name|default}}}`. */
export function buildArgument(
	page: Page,
	pieces: Pieces,
	piece: Piece,
	start: number,
	close: number,
): TemplateArgument {
	const titleLast = lastNode(page, pieces, piece.part);
	const nameRange = trim(page.text, pieces.starts[piece.part] as number, partEnd(pieces, piece.part, close));
	const children = page.shelf.nodes.slice(piece.node, titleLast);
	const name = ownText(page, nameRange, piece.node, titleLast, isComment);
	let nesting = 0;
	for (let part = piece.part + 1; part < pieces.partCount; part++) {
		const from = pieces.starts[part] as number;
		const first = pieces.nodes[part] as number;
		const mark = pieces.marks[part] as number;
		const end = partEnd(pieces, part, close);
		appendNodes(children, readValue(page, from, end, mark, first, lastNode(page, pieces, part)));
		nesting = Math.max(nesting, page.nesting);
	}
	const defaultEnd = piece.part + 1 < pieces.partCount ? partEnd(pieces, piece.part + 1, close) : close;
	page.nesting = nesting + 2 + page.shelf.heightOf(piece.node, page.shelf.length);
	const position = page.position(start, close + 3);
	return limitHeight(page, { type: "templateArgument", name, defaultEnd, children, position }, start);
}

function buildParameter(page: Page, pieces: Pieces, part: number, close: number): TemplateParameter {
	const { text, shelf } = page;
	const start = pieces.starts[part] as number;
	const end = partEnd(pieces, part, close);
	const first = pieces.nodes[part] as number;
	const last = lastNode(page, pieces, part);
	const equals = pieces.equals[part] as number;
	const isNamed = equals >= 0;
	let valueFirst = first;
	if (isNamed) while (valueFirst < last && (shelf.starts[valueFirst] as number) < equals) valueFirst++;
	const nameRange = isNamed ? trim(text, start, equals) : null;
	const valueRange = { start: isNamed ? equals + 1 : start, end };
	const mark = (isNamed ? pieces.equalsMarks[part] : pieces.marks[part]) as number;
	const children = readValue(page, valueRange.start, end, mark, valueFirst, last);
	return {
		type: "templateParameter",
		name: nameRange && ownText(page, nameRange, first, valueFirst, isComment),
		nameRange,
		valueRange,
		value: trimmedText(page, valueRange, valueFirst, last),
		children: valueFirst > first ? [...shelf.nodes.slice(first, valueFirst), ...children] : children,
		position: page.position(start, end),
	};
}

function partEnd(pieces: Pieces, part: number, close: number): number {
	return part + 1 < pieces.partCount ? (pieces.starts[part + 1] as number) - 1 : close;
}

function lastNode(page: Page, pieces: Pieces, part: number): number {
	return part + 1 < pieces.partCount ? (pieces.nodes[part + 1] as number) : page.shelf.length;
}

function trimmedText(page: Page, { start, end }: Range, first: number, last: number): string {
	const from = skipSpace(page.text, start, end);
	const to = skipSpaceBack(page.text, from, end);
	return first === last ? page.text.slice(from, to) : ownText(page, { start: from, end: to }, first, last, isComment);
}

function trim(text: string, start: number, end: number): Range {
	const from = skipSpace(text, start, end);
	return { start: from, end: skipSpaceBack(text, from, end) };
}
