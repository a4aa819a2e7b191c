import { readWholeNumber } from "../../src/measures/read-whole-number.js";
import { placeOfCell, textOfCell } from "../../src/model/cell-words.js";
import type { Table, TableCell } from "../../src/model/document.js";
import type { Block } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "total-unlike-column",
	family: "contradictions",
	title: "The total of a table is not the sum of its column",
	why: "A number of the column or the total is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["tables", "blocks"],
	examples: {
		fires: [
			'{| class="wikitable"\n! Place !! Men\n|-\n| Brackwater || 79\n|-\n| Nethercott || 798\n|-\n| Kelverton || 103\n|-\n| Total || 992\n|}',
			{
				dialect: "markdown",
				text: "| Place | Men | Boats |\n| --- | --- | --- |\n| Brackwater | 1,320 | 3 |\n| Nethercott | 116 | 4 |\n| **Total** | 1,536 | 7 |\n",
			},
		],
		quiet: [
			'{| class="wikitable"\n! Place !! Men\n|-\n| Brackwater || 79\n|-\n| Nethercott || 798\n|-\n| Kelverton || 103\n|-\n| Total || 980\n|}',
			'{| class="wikitable"\n! Place !! Men !! Year\n|-\n| Brackwater || 79 || 1901\n|-\n| Nethercott || about 800 || 1902\n|-\n| Total || 992 || 1903\n|}',
			'{| class="wikitable"\n! Place !! Rank\n|-\n| Brackwater || 1\n|-\n| Nethercott || 2\n|-\n| Total || 7\n|}',
		],
	},
	*check({ tables, blocks }) {
		for (const table of tables) {
			const total = table.rows.at(-1);
			if (total === undefined || table.rows.length < 3 || !isTotal(total, blocks)) continue;
			const columns = [...total.keys()].slice(1).map((column) => addColumn(table, column, blocks));
			const wrong = columns.filter((column) => column !== null && column.sum !== column.total);
			const right = columns.filter((column) => column !== null && column.sum === column.total);
			// Where no column adds up the rows are not what the total counts.
			if (wrong.length === 0 || wrong.length > Math.max(1, right.length)) continue;
			for (const column of wrong) {
				const { cell, sum, total: given } = column!;
				if (right.length === 0 && (sum < given * 0.5 || sum > given * 2)) continue;
				yield {
					at: placeOfCell(blocks[cell.block!]!),
					message: `The column adds up to ${sum}, not ${given}`,
					beside: [{ at: table.rows[0]!.at(-1) ?? table, message: "the table" }],
					certainty: "likely",
				};
			}
		}
	},
});

function isTotal(row: readonly TableCell[], blocks: readonly Block[]): boolean {
	return /^(?:(?:grand |overall )?totals?|sum|all|in all|altogether|all (?!saints|souls)[a-z]+s)(?: (?!area$)[a-z]+)?:?$/i.test(
		textOfCell(row[0], blocks),
	);
}

interface Column {
	readonly cell: TableCell;
	readonly sum: number;
	readonly total: number;
}

/** Null for a column that is not one of counts from top to bottom. */
function addColumn({ rows }: Table, column: number, blocks: readonly Block[]): Column | null {
	const last = rows.at(-1)!;
	const total = readWholeNumber(textOfCell(last[column], blocks));
	if (total === null) return null;
	let sum = 0;
	let counted = 0;
	for (const [index, row] of rows.slice(0, -1).entries()) {
		const isHead = row.length > 0 && row.every(({ isHeader }) => isHeader);
		const head = textOfCell(row[column], blocks);
		if (isHead || index === 0) {
			if (uncounted.test(head) || (counted > 0 && isHead)) return null;
			if (isHead || readWholeNumber(head) === null) continue;
		}
		// Cells that span rows or columns, totals between, and gaps.
		if (row.length !== last.length || isTotal(row, blocks) || /\btotal\b/i.test(textOfCell(row[0], blocks)))
			return null;
		const count = readWholeNumber(head);
		if (count === null) return null;
		sum += count;
		counted++;
	}
	return counted >= 2 ? { cell: last[column]!, sum, total } : null;
}

/** Columns that nobody adds up. */
const uncounted =
	/year|rank|\bno\b\.?|%|percent|share|average|avg|\bper\b|rate|ratio|mean|date|time|age|position|pos\b|pct|\+\/|diff|density|#/i;
