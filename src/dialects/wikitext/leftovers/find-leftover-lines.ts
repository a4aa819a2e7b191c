import { isLineEnd, isSpace, skipSpace, skipSpaceBack } from "../characters.js";
import { Cursor } from "../cursor.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";

/** A line that is not empty. */
export interface LeftoverLine {
	/** Where it begins, `[edit]` included. */
	readonly start: number;
	/** `[edit]` stood at its beginning: the line before it is a heading. */
	readonly isAfterEdit: boolean;
	/** Its words, without white space at the ends; empty where `[edit]` stands alone. */
	readonly content: Stretch;
}

const edit = "[edit]";

/** The lines of a text from an extractor; a node such as `<ref>` may hold line ends. */
export function findLeftoverLines(page: Page, stretch: Stretch): LeftoverLine[] {
	const { text } = page;
	const cursor = new Cursor(page, stretch.end, stretch.last, stretch.mark, stretch.first);
	const lines: LeftoverLine[] = [];
	for (let at = stretch.start; at < stretch.end; ) {
		cursor.skipTo(at);
		const start = skipSpaceForward(text, at, stretch.end);
		const isAfterEdit = text.startsWith(edit, start);
		cursor.skipTo(isAfterEdit ? start + edit.length : start);
		const { mark, node } = cursor;
		const end = cursor.next(isLineEnd);
		const from = skipSpace(text, isAfterEdit ? start + edit.length : start, end);
		const to = skipSpaceBack(text, from, end);
		if (isAfterEdit || from < to) {
			lines.push({ start, isAfterEdit, content: new Stretch(from, to, page.markAt(from, mark), node, cursor.node) });
		}
		at = end + 1;
	}
	return lines;
}

/** White space, but no line end. */
function skipSpaceForward(text: string, from: number, end: number): number {
	let i = from;
	while (i < end && isSpace(text.charCodeAt(i)) && !isLineEnd(text.charCodeAt(i))) i++;
	return i;
}
