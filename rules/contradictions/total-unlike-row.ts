import { readWholeNumber } from "../../src/measures/read-whole-number.js";
import { placeOfCell, textOfCell } from "../../src/model/cell-words.js";
import type { Table, TableCell } from "../../src/model/document.js";
import type { Block } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "total-unlike-row",
	family: "contradictions",
	title: "The total of a row is not the sum of its medals or matches",
	why: "A number of the row or its total is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["tables", "blocks"],
	examples: {
		fires: [
			'{| class="wikitable"\n! Town !! Gold !! Silver !! Bronze !! Total\n|-\n| Brackwater || 4 || 2 || 1 || 7\n|-\n| Nethercott || 3 || 3 || 5 || 12\n|-\n| Kelverton || 0 || 1 || 2 || 3\n|}',
			{
				dialect: "markdown",
				text: "| Club | Pld | W | D | L | Pts |\n| --- | --- | --- | --- | --- | --- |\n| Ware | 10 | 6 | 2 | 2 | 20 |\n| Kelverton | 10 | 5 | 3 | 3 | 18 |\n| Nethercott | 10 | 1 | 3 | 6 | 6 |\n| Tarrant | 10 | 2 | 4 | 4 | 10 |\n",
			},
		],
		quiet: [
			'{| class="wikitable"\n! Town !! Total !! Gold !! Silver !! Bronze\n|-\n| Brackwater || 7 || 4 || 2 || 1\n|-\n| Nethercott || 11 || 3 || 3 || 5\n|-\n| Kelverton || 3 || 0 || 1 || 2\n|}',
			'{| class="wikitable"\n! Rank !! Town !! Gold !! Silver !! Bronze !! Total\n|-\n| rowspan="2" | 1 || Brackwater || 4 || 2 || 1 || 7\n|-\n| Nethercott || 3 || 3 || 5 || 12\n|-\n| 3 || Kelverton || 0 || – || 2 || 3\n|}',
			"{|\n! Club !! Pld !! W !! D !! L !! NR\n|-\n| Ware || 10 || 6 || 2 || 1 || 1\n|-\n| Kelverton || 10 || 5 || 3 || 2 || 0\n|-\n| Nethercott || 10 || 1 || 3 || 6 || 0\n|-\n| Tarrant || 10 || 2 || 4 || 4 || 0\n|}",
			"{|\n! Season !! P !! W !! D !! L\n|-\n| 1901 || 22 || 6 || 2 || 3\n|-\n| 1902 || 18 || 5 || 3 || 2\n|}",
		],
	},
	*check({ tables, blocks }) {
		for (const table of tables) {
			const rows = addRows(table, blocks);
			const wrong = rows.filter(({ sum, total }) => sum !== total);
			// Where most rows do not add up, the total counts something else: points, ties, abandoned matches.
			if (wrong.length === 0 || wrong.length * 3 > rows.length) continue;
			for (const { cell, sum, total } of wrong) {
				yield {
					at: placeOfCell(blocks[cell.block!]!),
					message: `The row adds up to ${sum}, not ${total}`,
					beside: [{ at: table.rows[0]!.at(-1) ?? table, message: "the table" }],
					certainty: "likely",
				};
			}
		}
	},
});

interface Row {
	readonly cell: TableCell;
	readonly sum: number;
	readonly total: number;
}

/** The rows below a head of medals or matches; those with spanned, missing or other cells are left out. */
function addRows({ rows }: Table, blocks: readonly Block[]): Row[] {
	const head = rows[0];
	if (head === undefined || head.length < 4 || rows.length < 4) return [];
	const labels = head.map((cell) => textOfCell(cell, blocks).toLowerCase());
	return findColumns(labels).flatMap(({ total: column, first }) =>
		rows.slice(1).flatMap((row) => {
			const total = readWholeNumber(textOfCell(row[column], blocks));
			const parts = [0, 1, 2].map((step) => readWholeNumber(textOfCell(row[first + step], blocks)));
			if (row.length !== head.length || total === null || parts.includes(null)) return [];
			return [{ cell: row[column]!, sum: parts.reduce<number>((sum, part) => sum + part!, 0), total }];
		}),
	);
}

interface Columns {
	readonly total: number;
	/** The first of the three columns that it counts. */
	readonly first: number;
}

/** Three columns side by side, in any order, with their total before or behind them. */
function findColumns(labels: readonly string[]): Columns[] {
	if (labels.some((label) => /^(?:n\/?r|no results?|abandoned|ties|tied|ot[wl]|so[wl]|otl?|4th|fourth)$/.test(label)))
		return [];
	return [...labels.keys()].flatMap((first) => {
		const parts = labels.slice(first, first + 3);
		const sum = sums.find((one) => one.parts.every((part) => parts.some((label) => part.test(label))));
		const total = [first + 3, first - 1].find((column) => sum?.total.test(labels[column] ?? ""));
		return total === undefined ? [] : [{ total, first }];
	});
}

const sums = [
	{
		parts: [/^(?:g|gold)s?$/, /^(?:s|silver)s?$/, /^(?:b|bronze)s?$/],
		total: /^(?:total|tot\.?|t|∑|medals|total medals)$/,
	},
	{ parts: [/^(?:or)$/, /^argent$/, /^bronze$/], total: /^(?:total|médailles)$/ },
	{
		parts: [/^(?:w|wins?|won)$/, /^(?:d|draws?|drawn|drew)$/, /^(?:l|loss|losses|lost|defeats)$/],
		total: /^(?:p|pl|pld|played|gp?|games|mp?|mat|matches|games played|matches played|total)\.?$/,
	},
	{
		parts: [/^(?:g|v|victoires?|gagnés)$/, /^(?:n|nuls?)$/, /^(?:p|d|défaites?|perdus)$/],
		total: /^(?:j|mj|joués|matchs?)\.?$/,
	},
];
