import type { Range } from "../../model/place.js";
import type { TableDraft } from "./drafts.js";
import type { Page } from "./page.js";
import type { Line } from "./read-lines.js";

/**
 * Reads a table copied from a browser: at least two lines, one directly below the other, with tabs between their cells.
 * A single line with a tab in it stays a paragraph. Extractors draw tables with bars: `Place | Men |` above `---|---|`.
 */
export function readTable({ text, lines, isChrome }: Page, i: number): { draft: TableDraft; next: number } | null {
	const rule = lines[i + 1];
	const isBarred = rule !== undefined && !rule.isAfterBlank && isRule(text, rule);
	const mark = isBarred ? bar : tab;
	const rows: TableDraft["rows"][number][] = [];
	let j = i;
	for (; j < lines.length && isChrome[j] === 0; j++) {
		const line = lines[j] as Line;
		if (j > i && line.isAfterBlank) break;
		if (isBarred && j === i + 1) continue;
		const cells = splitCells(text, line, mark);
		if (cells.length < 2) break;
		rows.push({ start: line.start, end: line.end, cells });
	}
	if (rows.length < 2) return null;
	const end = (lines[j - 1] as Line).end;
	return { draft: { kind: "table", start: (lines[i] as Line).start, end, rows }, next: j };
}

const tab = 9;
const bar = 124;

/** `---|---|` */
function isRule(text: string, { start, end }: Line): boolean {
	const line = text.slice(start, Math.min(end, start + 400));
	return line.startsWith("-") && line.includes("|") && /^[-|: ]+$/.test(line);
}

function splitCells(text: string, line: Line, mark: number): Range[] {
	const cells: Range[] = [];
	let from = line.start;
	for (let at = from; at <= line.end; at++) {
		if (at < line.end && text.charCodeAt(at) !== mark) continue;
		// A bar closes the last cell, too.
		if (mark === bar && at === line.end && from === at) break;
		let start = from;
		let end = at;
		while (start < end && text.charCodeAt(start) === 32) start++;
		while (end > start && text.charCodeAt(end - 1) === 32) end--;
		cells.push({ start, end });
		from = at + 1;
	}
	return cells;
}
