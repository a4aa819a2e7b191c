import type { Nodes, Table as TableNode } from "mdast";
import type { TableCell } from "../../model/document.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { readBlock } from "./blocks.js";

/** Reads a table: every cell with text is a block of prose; caption and rows keep their order. */
export function readTable(reading: Reading, node: TableNode, walk: Walk): void {
	const rows: TableCell[][] = [];
	const isWanted = reading.kinds.has("tables") || reading.kinds.has("dates") || reading.kinds.has("enumerations");
	const { start, end } = placeOf(node);
	const table = { start, end, caption: null as number | null, rows, section: reading.section };
	// Before the cells are read: a table may hold others, and facts are in the order of the text.
	if (isWanted && reading.reference === null) reading.tables.push(table);
	for (const [at, row] of (node.children as Nodes[]).entries()) {
		if (row.type === "tableRow" && !isWanted) walkCells(reading, row.children, walk);
		else if (row.type === "tableRow") rows.push(row.children.map((cell) => readCell(reading, cell, walk, at === 0)));
		else if (row.type === "tableCaption") {
			table.caption = readBlock(reading, "caption", row, () => walk(row.children as Nodes[]));
		} else walk([row]);
	}
}

/** Where nobody asks for tables, the words of their cells are no prose either: what stands in them counts all the same. */
function walkCells(reading: Reading, cells: readonly Nodes[], walk: Walk): void {
	reading.withProse(null, () => {
		for (const cell of cells) if ("children" in cell) walk(cell.children as Nodes[]);
	});
}

const none: readonly number[] = [];

function listFrom(first: number, next: number): number[] {
	return Array.from({ length: next - first }, (_, i) => first + i);
}

function readCell(reading: Reading, cell: Nodes, walk: Walk, isFirstRow: boolean): TableCell {
	const first = reading.markers.length;
	const children = "children" in cell ? (cell.children as Nodes[]) : [];
	const block = children.length === 0 ? null : readBlock(reading, "cell", cell, () => walk(children));
	const markers = reading.markers.length === first ? none : listFrom(first, reading.markers.length);
	const data = cell.data as { isHeader?: boolean } | undefined;
	const { start, end } = placeOf(cell);
	return { start, end, isHeader: data?.isHeader ?? (isFirstRow && data === undefined), block, markers };
}
