import { noMark } from "./find-marks.js";
import type { Page } from "./page.js";
import type { Stretch } from "./stretch.js";

/** Something that is not plain text. */
const hasMarkup = 1;
/** A line that opens a list, a table, a heading or a rule. */
export const hasOpener = 2;
export const hasBlankLine = 4;

/** What kinds of things a stretch holds, outside its nodes. */
export function survey(page: Page, { end, mark, first, last }: Stretch): number {
	const { text, marks, shelf } = page;
	let found = first < last ? hasMarkup : 0;
	let m = mark;
	let node = first;
	let nextNode = node < last ? (shelf.starts[node] as number) : noMark;
	for (;;) {
		const at = marks[m] as number;
		if (nextNode <= at && nextNode < end) {
			m = shelf.marks[node] as number;
			node++;
			nextNode = node < last ? (shelf.starts[node] as number) : noMark;
			continue;
		}
		if (at >= end) return found;
		found |= meaningOf(text, at, end);
		m++;
	}
}

function meaningOf(text: string, at: number, end: number): number {
	switch (text.charCodeAt(at)) {
		case 91: // [
		case 60: // <
		case 39: // ''
		case 58: // ://
			return hasMarkup;
		case 10:
		case 13:
			return meaningOfLine(text, at + 1, end);
		default:
			return 0;
	}
}

function meaningOfLine(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
	if (i === end) return 0;
	const code = text.charCodeAt(i);
	if (code === 10 || code === 13) return hasBlankLine;
	if (code === 123) return text.charCodeAt(i + 1) === 124 ? hasOpener : 0;
	if (i > start) return 0;
	if (isListMark(code) || code === 61) return hasOpener;
	return text.startsWith("----", i) ? hasOpener : 0;
}

function isListMark(code: number): boolean {
	return code === 42 || code === 35 || code === 59 || code === 58;
}
