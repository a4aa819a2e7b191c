import type { Node } from "unist";
import { Cursor } from "../cursor.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { trimStretch } from "../trim-stretch.js";
import type { CellStart } from "./cell-start.js";

/**
 * The cells of a line that begins with `|`, `!` or `|+`: parted by `||`, after `!` also by `!!`. What stands before a single `|`
 * are attributes, unless a link stands in it.
 */
export function readCells(page: Page, line: Stretch, first: number): CellStart[] {
	const { text } = page;
	const isHeader = text.charCodeAt(first) === 33;
	const isCaption = !isHeader && text.charCodeAt(first + 1) === 43 && first + 1 < line.end;
	const kind = isHeader ? "header" : isCaption ? "caption" : "cell";
	const cursor = new Cursor(page, line.end, line.last, line.mark, line.first);
	const cells: CellStart[] = [];
	const isWanted = isHeader ? isPipeOrMark : isPipe;
	let from = first;
	let start = first + (isCaption ? 2 : 1);
	for (;;) {
		cursor.skipTo(start);
		const attributesFirst = cursor.node;
		let contentStart = start;
		let contentMark = cursor.mark;
		let contentFirst = cursor.node;
		let at = cursor.next(isWanted);
		while (at < line.end && (isCaption || text.charCodeAt(at + 1) !== text.charCodeAt(at) || at + 1 >= line.end)) {
			const holdsContent = contentStart > start || hasLink(page, attributesFirst, cursor.node);
			cursor.mark++;
			if (!holdsContent) {
				contentStart = at + 1;
				contentMark = cursor.mark;
				contentFirst = cursor.node;
			}
			at = cursor.next(isWanted);
		}
		const children = page.shelf.slice(attributesFirst, contentFirst);
		const content = trimStretch(page, new Stretch(contentStart, at, contentMark, contentFirst, cursor.node));
		cells.push({ content, from, kind, children });
		if (at >= line.end) return cells;
		from = at;
		start = at + 2;
	}
}

function hasLink(page: Page, first: number, last: number): boolean {
	for (let i = first; i < last; i++) if ((page.shelf.nodes[i] as Node).type === "wikiLink") return true;
	return false;
}

function isPipe(code: number): boolean {
	return code === 124;
}

function isPipeOrMark(code: number): boolean {
	return code === 124 || code === 33;
}
