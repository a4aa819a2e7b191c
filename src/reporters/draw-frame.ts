import type { LineMap } from "../model/line-map.js";
import type { Range } from "../model/place.js";
import { fitLine } from "./fit-line.js";
import type { Paint } from "./paint.js";

/** A text and how it is shown. */
export interface Canvas {
	readonly text: string;
	readonly lines: LineMap;
	/** Columns that a row may fill. */
	readonly width: number;
	readonly paint: Paint;
}

/** A line with the words in it that are underlined. */
interface MarkedLine {
	readonly number: number;
	readonly line: string;
	readonly words: Range;
}

/** The line of a place with carets under exactly its words; of a place over several lines, its first and its last. */
export function drawFrame(range: Range, canvas: Canvas): string[] {
	const first = markLine(range.start, range, canvas);
	const last = markLine(Math.max(range.start, range.end - 1), range, canvas);
	const gutter = String(last.number).length;
	if (last.number === first.number) return drawLine(first, gutter, canvas);
	const between = last.number - first.number > 1 ? [canvas.paint("dim", `${" ".repeat(gutter)} ⋮`)] : [];
	return [...drawLine(first, gutter, canvas), ...between, ...drawLine(last, gutter, canvas)];
}

/** The line in which an offset stands, and the part of the range that is in it. */
function markLine(offset: number, range: Range, { text, lines }: Canvas): MarkedLine {
	const { line: number, column } = lines.at(offset);
	const lineStart = offset - (column - 1);
	const line = text.slice(lineStart, lines.endOf(number));
	const start = Math.max(0, range.start - lineStart);
	return { number, line, words: { start, end: Math.max(start, Math.min(line.length, range.end - lineStart)) } };
}

function drawLine({ number, line, words }: MarkedLine, gutter: number, { width, paint }: Canvas): string[] {
	const { shown, indent, length } = fitLine(line, words, Math.max(20, width - gutter - 3));
	return [
		`${paint("dim", `${String(number).padStart(gutter)} │`)} ${shown}`.trimEnd(),
		`${paint("dim", `${" ".repeat(gutter)} │`)} ${" ".repeat(indent)}${paint("red", "^".repeat(length))}`,
	];
}
