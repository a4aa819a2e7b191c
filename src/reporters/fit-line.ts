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
	const near = Math.max(0, words.start - 2 * room);
	const far = Math.min(line.length, words.start + 4 * room);
	const cells = splitCells(line.slice(near, far));
	const marked = { start: words.start - near, end: words.end - near };
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
