import type { Table } from "../../model/document.js";
import type { Enumeration } from "../../model/enumeration.js";
import type { Block } from "../../model/prose.js";
import type { Announcement, Known } from "./announcement.js";
import { makeEnumeration } from "./make-enumeration.js";

/** "The table lists the six spans.", "The five plants are given below." above a table whose head names them. */
export function readRowsBelow({ blocks, tables }: Known, { quantity, from, to }: Announcement): Enumeration | null {
	const block = blocks[quantity.block]!;
	const next = blocks[quantity.block + 1];
	if ((next?.kind !== "cell" && next?.kind !== "caption") || next.section !== block.section) return null;
	const said = block.text.slice(from, to);
	if (!/\b(?:table|below|follows|following|listed|these:|given here)/.test(said)) return null;
	const table = tables.find(({ start, section }) => start >= block.end && section === block.section);
	if (table === undefined || next.start < table.start || block.text.trimEnd().length > to) return null;
	const [head] = table.rows;
	if (head === undefined || !namesThem(head, quantity.noun ?? "", blocks)) return null;
	const listed = countRows(table, blocks);
	if (listed === null) return null;
	return makeEnumeration(quantity, "rows", listed, { start: table.start, end: table.end });
}

/** A cell of the head is the noun in the singular or the plural. */
function namesThem(head: Table["rows"][number], noun: string, blocks: readonly Block[]): boolean {
	const stems = noun.split(" ").map(stemOf);
	return head.some(({ block }) => block !== null && stems.includes(stemOf(blocks[block]!.text.trim().toLowerCase())));
}

function stemOf(word: string): string {
	return word
		.replace(/ies$/, "y")
		.replace(/(?<=[sxh])es$/, "")
		.replace(/s$/, "");
}

/** The rows below the head that are no totals; null where cells span rows or columns. */
function countRows({ rows }: Table, blocks: readonly Block[]): number | null {
	const width = rows[0]!.length;
	let count = 0;
	for (const row of rows.slice(1)) {
		if (row.length !== width) return null;
		const first = row[0]!.block === null ? "" : blocks[row[0]!.block]!.text;
		if (!row.every(({ isHeader }) => isHeader) && !/^\s*totals?\b/i.test(first)) count++;
	}
	return count;
}
