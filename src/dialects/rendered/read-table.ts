import type { Range } from "../../model/place.js";
import type { TableDraft } from "./drafts.js";
import type { Page } from "./page.js";
import type { Line } from "./read-lines.js";

/**
 * Reads a table copied from a browser: at least two lines, one directly below the other, with tabs between their cells.
 * A single line with a tab in it stays a paragraph.
 */
export function readTable({ text, lines, isChrome }: Page, i: number): { draft: TableDraft; next: number } | null {
	const rows: TableDraft["rows"][number][] = [];
	let j = i;
	for (; j < lines.length && isChrome[j] === 0; j++) {
		const line = lines[j] as Line;
		if (j > i && line.isAfterBlank) break;
		const cells = splitCells(text, line);
		if (cells.length < 2) break;
		rows.push({ start: line.start, end: line.end, cells });
	}
	if (rows.length < 2) return null;
	const end = (lines[j - 1] as Line).end;
	return { draft: { kind: "table", start: (lines[i] as Line).start, end, rows }, next: j };
}

function splitCells(text: string, line: Line): Range[] {
	const cells: Range[] = [];
	let from = line.start;
	for (let at = from; at <= line.end; at++) {
		if (at < line.end && text.charCodeAt(at) !== 9) continue;
		let start = from;
		let end = at;
		while (start < end && text.charCodeAt(start) === 32) start++;
		while (end > start && text.charCodeAt(end - 1) === 32) end--;
		cells.push({ start, end });
		from = at + 1;
	}
	return cells;
}
