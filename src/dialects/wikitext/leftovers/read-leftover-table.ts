import type { Node } from "unist";
import { skipSpace, skipSpaceBack } from "../characters.js";
import { Cursor } from "../cursor.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import type { LeftoverLine } from "./find-leftover-lines.js";
import { LeftoverTable } from "./leftover-table.js";

const rule = /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/;

/** The number of columns that a line of dashes such as `---|---|---|` gives; 0 where it is none. */
export function countColumns(text: string, { content }: LeftoverLine): number {
	if (text.charCodeAt(content.start) !== 45 && text.charCodeAt(content.start) !== 124) return 0;
	const line = text.slice(content.start, content.end);
	return rule.test(line) ? line.split(/-{3,}/).length - 1 : 0;
}

/**
 * Reads a table from its line of headers on: `columns` cells make a row, each of which ends with `|` and may run over lines.
 * A line without `|` behind a full row, or a heading, ends the table.
 */
export function readLeftoverTable(
	page: Page,
	lines: readonly LeftoverLine[],
	first: number,
	columns: number,
): { node: Node; next: number } {
	const table = new LeftoverTable(page, columns);
	const headers = lines[first] as LeftoverLine;
	table.addLine(splitAtBars(page, headers.content));
	table.closeRow();
	// Behind the headers stands the line of dashes.
	let next = first + 2;
	for (; next < lines.length; next++) {
		const line = lines[next] as LeftoverLine;
		if (line.isAfterEdit || lines[next + 1]?.isAfterEdit) break;
		const parts = splitAtBars(page, line.content);
		if (!table.isInRow && parts.length === 1) break;
		table.addLine(parts);
	}
	return { node: table.finish(headers.content.start), next };
}

/** The pieces of a line between `|`, without white space at their ends; an empty one behind the last `|`. */
function splitAtBars(page: Page, content: Stretch): Stretch[] {
	const { text } = page;
	const cursor = new Cursor(page, content.end, content.last, content.mark, content.first);
	const parts: Stretch[] = [];
	for (let from = content.start; ; ) {
		const { mark, node } = cursor;
		const at = cursor.next(isBar);
		const start = skipSpace(text, from, at);
		parts.push(new Stretch(start, skipSpaceBack(text, start, at), mark, node, cursor.node));
		if (at >= content.end) return parts;
		cursor.mark++;
		from = at + 1;
	}
}

function isBar(code: number): boolean {
	return code === 124;
}
