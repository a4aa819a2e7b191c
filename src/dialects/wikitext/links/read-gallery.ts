import type { Node } from "unist";
import { appendNodes } from "../append-nodes.js";
import { isLineEnd, skipSpace, skipSpaceBack } from "../characters.js";
import { Cursor } from "../cursor.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { trimStretch } from "../trim-stretch.js";
import { isFileOption } from "./file-options.js";

/** The lines of a gallery: each is a file with its caption, written without brackets. */
export function readGallery(page: Page, content: Stretch): Node[] {
	const cursor = new Cursor(page, content.end, content.last, content.mark, content.first);
	const nodes: Node[] = [];
	for (let start = content.start; start < content.end; ) {
		cursor.skipTo(start);
		const { mark, node } = cursor;
		const end = cursor.next(isLineEnd);
		appendNodes(nodes, readGalleryLine(page, new Stretch(start, end, mark, node, cursor.node)));
		start = end + 1;
	}
	page.nesting = 6;
	return nodes;
}

function readGalleryLine(page: Page, line: Stretch): Node[] {
	const { text, shelf } = page;
	const start = skipSpace(text, line.start, line.end);
	const end = skipSpaceBack(text, start, line.end);
	const cursor = new Cursor(page, end, line.last, line.mark, line.first);
	cursor.skipTo(start);
	const bar = cursor.next(isPipe);
	const targetRange = { start, end: skipSpaceBack(text, start, bar) };
	const target = text.slice(targetRange.start, targetRange.end);
	// A line of templates or comments alone is no file.
	if (target === "" || shelf.starts[line.first] === start) return shelf.nodes.slice(line.first, line.last);
	const children = shelf.nodes.slice(line.first, cursor.node);
	if (bar < end) appendNodes(children, readCaption(page, end, line.last, cursor));
	const position = page.position(start, end);
	return [{ type: "wikiLink", target, targetRange, kind: "file", children, position } as Node];
}

/** The last part that is no option; of the others only the nodes. */
function readCaption(page: Page, end: number, last: number, cursor: Cursor): Node[] {
	const { shelf, text } = page;
	const first = cursor.node;
	let caption: Stretch | null = null;
	while ((page.marks[cursor.mark] as number) < end) {
		const start = (page.marks[cursor.mark++] as number) + 1;
		const { mark, node } = cursor;
		const to = cursor.next(isPipe);
		const part = new Stretch(start, to, mark, node, cursor.node);
		if (!isFileOption(text, start, to)) caption = part;
	}
	if (caption === null) return shelf.nodes.slice(first, last);
	const words = readInline(page, trimStretch(page, caption));
	return [...shelf.nodes.slice(first, caption.first), ...words, ...shelf.nodes.slice(caption.last, last)];
}

function isPipe(code: number): boolean {
	return code === 124;
}
