import type { TableCell, Tag } from "../../src/model/document.js";
import type { Range } from "../../src/model/place.js";
import type { Block } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

type Row = readonly TableCell[];

export default defineRule({
	id: "uncited-table-row",
	family: "coverage",
	title: "Rows of a table give a date and no source, and the other rows have one",
	why: "The rows with a source make the reader believe that the whole table was taken from sources.",
	scope: "document",
	severity: "warning",
	reads: ["tables", "blocks", "tags"],
	options: { minimumShare: 0.6, maximumWidth: 8 },
	examples: {
		fires: [
			"{|\n! Ferry !! First voyage\n|-\n| Gannet || 3 May 1911<ref>Harbour Almanac, 1912.</ref>\n|-\n| Puffin || 9 June 1919<ref>Harbour Almanac, 1920.</ref>\n|-\n| Heron || 1 March 1922<ref>Harbour Almanac, 1923.</ref>\n|-\n| Tern || 4 April 1925\n|}\n\n{{reflist}}",
		],
		quiet: [
			"{|\n! Ferry !! First voyage\n|-\n| Gannet || 3 May 1911<ref>Harbour Almanac, 1912.</ref>\n|-\n| Puffin || 9 June 1919<ref>Harbour Almanac, 1920.</ref>\n|-\n| Heron || 1 March 1922<ref>Harbour Almanac, 1923.</ref>\n|-\n| Tern || not yet built\n|}\n\n{{reflist}}",
			"{|\n! Ferry !! First voyage<ref>Harbour Almanac, 1926.</ref>\n|-\n| Gannet || 3 May 1911<ref>Harbour Almanac, 1912.</ref>\n|-\n| Puffin || 9 June 1919<ref>Harbour Almanac, 1920.</ref>\n|-\n| Heron || 1 March 1922<ref>Harbour Almanac, 1923.</ref>\n|-\n| Tern || 4 April 1925\n|}\n\n{{reflist}}",
			"{|\n! Ferry !! First voyage\n|-\n| Gannet || 3 May 1911<ref>Harbour Almanac, 1912.</ref>\n|-\n| Puffin || 9 June 1919\n|-\n| Heron || 1 March 1922\n|-\n| Tern || 4 April 1925\n|}\n\n{{reflist}}",
		],
	},
	*check({ tables, blocks, tags }, { options }) {
		for (const { caption, rows } of tables) {
			if (rows.length < 4 || (caption !== null && (blocks[caption]?.markers.length ?? 0) > 0)) continue;
			if (rows.some((row) => isHead(row) && hasMarker(row))) continue;
			const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
			// In a wide table a source speaks of its cell and not of its row.
			if (width > options.maximumWidth) continue;
			// A row with fewer cells goes on with one of the rows above it, and may have its source there.
			const own = rows.filter((row) => !isHead(row) && row.length === width);
			if (own.filter(hasMarker).length < own.length * options.minimumShare) continue;
			const column = findDateColumn(own, blocks);
			const bare = own.filter((row) => !hasMarker(row) && isDate(row[column], blocks) && !isTagged(row, tags));
			const [first] = bare;
			if (first === undefined) continue;
			yield {
				at: placeOf(rows[0] ?? first),
				message: `${bare.length === 1 ? "A row of this table gives" : `${bare.length} rows of this table give`} a date and no source`,
				beside: bare.map((row) => ({ at: placeOf(row), message: "this row has no source" })),
				certainty: "likely",
			};
		}
	},
});

function isHead(row: Row): boolean {
	return row.every(({ isHeader, block }) => isHeader || block === null);
}

function hasMarker(row: Row): boolean {
	return row.some(({ markers }) => markers.length > 0);
}

/** The editors know already. */
function isTagged(row: Row, tags: readonly Tag[]): boolean {
	const { start, end } = placeOf(row);
	return tags.some((tag) => tag.start >= start && tag.end <= end + 80);
}

/** The first column that holds dates in most rows; a year elsewhere may be a number, or part of a name. -1 where there is none. */
function findDateColumn(rows: readonly Row[], blocks: readonly Block[]): number {
	const columns = rows[0]?.keys() ?? [];
	return [...columns].find((at) => rows.filter((row) => isDate(row[at], blocks)).length * 2 > rows.length) ?? -1;
}

function isDate(cell: TableCell | undefined, blocks: readonly Block[]): boolean {
	return cell !== undefined && cell.block !== null && dateAlone.test(blocks[cell.block]?.text ?? "");
}

/** A cell that is a day, a month or a year. */
const dateAlone =
	/^\s*(?:\d{1,2}\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:\d{1,2},?\s+)?)?(?:1\d|20)\d\d\s*$/;

function placeOf(row: Row): Range {
	return { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
}
