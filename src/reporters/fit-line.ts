import type { Range } from "../model/place.js";
import { type Cell, splitCells } from "./split-cells.js";

/** A line as it is shown: as much of it as there is room for. */
export interface FittedLine {
	readonly shown: string;
	/** Columns in front of the words. */
	readonly indent: number;
	/** Columns of the words, as far as they are shown; at least one. */
	readonly length: number;
}

/** Fits a line into a number of columns, with the words in sight; what is cut off becomes `…`. */
export function fitLine(line: string, words: Range, room: number): FittedLine {
	// Nothing further away can be shown, and a line may be a whole article.
	const close = cut(line, words, room, room);
	if (isPlain(close.part)) return fitPlain(close, room);
	// Of what has no width of its own there may be more.
	const { part, marked, near, far } = cut(line, words, 2 * room, 4 * room);
	const cells = splitCells(part);
	const isWhole = near === 0 && far === line.length && sumWidths(cells) <= room;
	const { begin, end } = isWhole ? { begin: 0, end: cells.length } : fitWindow(cells, marked, room - 2);
	const before = cells.slice(begin, end).filter((cell) => cell.end <= marked.start);
	const inside = cells.slice(begin, end).filter((cell) => cell.end > marked.start && cell.start < marked.end);
	const lead = begin > 0 || near > 0 ? "…" : "";
	const trail = end < cells.length || far < line.length ? "…" : "";
	const shown = cells.slice(begin, end).map((cell) => cell.shown);
	return {
		shown: `${lead}${shown.join("")}${trail}`,
		indent: lead.length + sumWidths(before),
		length: Math.max(1, sumWidths(inside)),
	};
}

/** A part of a line around some words. */
interface Cut {
	readonly part: string;
	readonly marked: Range;
	/** Where it begins and ends in the line. */
	readonly near: number;
	readonly far: number;
	readonly isCutBehind: boolean;
}

function cut(line: string, words: Range, before: number, behind: number): Cut {
	const near = Math.max(0, words.start - before);
	const far = Math.min(line.length, words.start + behind);
	const marked = { start: words.start - near, end: words.end - near };
	return { part: line.slice(near, far), marked, near, far, isCutBehind: far < line.length };
}

/** Every unit of it is one column wide. */
function isPlain(line: string): boolean {
	return /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2015\u2018-\u2027\u2030-\u205e]*$/.test(line);
}

/** Does by reckoning what {@link fitLine} does cell by cell: nearly all lines are plain. */
function fitPlain({ part: line, marked: words, near, isCutBehind }: Cut, room: number): FittedLine {
	const isCutBefore = near > 0;
	let begin = 0;
	let end = line.length;
	if (isCutBefore || isCutBehind || line.length > room) {
		begin = words.start;
		end = Math.min(words.end, line.length, begin + room - 2);
		const left = room - 2 - (end - begin);
		const half = Math.ceil(left / 2);
		const before = Math.min(begin, Math.max(half, left - (line.length - end)));
		end = Math.min(line.length, end + left - before);
		begin -= before;
	}
	const lead = begin > 0 || isCutBefore ? "…" : "";
	const trail = end < line.length || isCutBehind ? "…" : "";
	return {
		shown: `${lead}${line.slice(begin, end)}${trail}`,
		indent: lead.length + words.start - begin,
		length: Math.max(1, Math.min(words.end, end) - words.start),
	};
}

/** The words as far as there is room, then a cell from either side in turn. */
function fitWindow(cells: readonly Cell[], marked: Range, room: number): { begin: number; end: number } {
	let begin = cells.findIndex((cell) => cell.end > marked.start);
	if (begin === -1) begin = cells.length;
	let end = begin;
	let left = room;
	const takes = (cell: Cell | undefined): boolean => {
		if (cell === undefined || cell.width > left) return false;
		left -= cell.width;
		return true;
	};
	while (end < cells.length && cells[end]!.start < marked.end) {
		if (!takes(cells[end])) return { begin, end };
		end++;
	}
	for (;;) {
		const takesBefore = takes(cells[begin - 1]);
		if (takesBefore) begin--;
		const takesBehind = takes(cells[end]);
		if (takesBehind) end++;
		if (!takesBefore && !takesBehind) return { begin, end };
	}
}

function sumWidths(cells: readonly Cell[]): number {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
