import type { Node } from "unist";
import { appendNodes } from "../append-nodes.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import type { CellStart } from "./cell-start.js";
import { readCells } from "./read-cells.js";
import { unwrapParagraph } from "./unwrap-paragraph.js";

/** Tables nest no deeper: what opens a table further in is text. */
const deepestTable = 12;
/** Table, row, cell. */
const levelsOfTable = 3;

const headerData = Object.freeze({ isHeader: true });
const cellData = Object.freeze({ isHeader: false });

interface OpenTable {
	readonly start: number;
	readonly outer: Node[];
	readonly children: Node[];
	row: { start: number; cells: Node[] } | null;
	cell: CellStart | null;
	/** The end of the last line that is not empty. */
	end: number;
}

/** Builds tables from lines, as MediaWiki reads them: each line that begins with `|` or `!` ends the cell before. */
export class TableBuilder {
	/** How many levels of nodes the deepest table has made. */
	nesting = 0;
	readonly #tables: OpenTable[] = [];

	constructor(private readonly page: Page) {}

	get isOpen(): boolean {
		return this.#tables.length > 0;
	}

	/** What is read goes there: into the cell that is open, or between the rows; null outside of tables. */
	get target(): Node[] | null {
		const table = this.#tables[this.#tables.length - 1];
		return table === undefined ? null : (table.cell?.children ?? table.children);
	}

	/** Begins a table in `outer`; false where it would stand too deep. */
	begin(outer: Node[], line: Stretch, start: number): boolean {
		if (this.#tables.length === deepestTable) {
			outer.push(this.page.trouble("too-deep", "table", start, start));
			return false;
		}
		const children = this.page.shelf.nodes.slice(line.first, line.last);
		this.#tables.push({ start, outer, children, row: null, cell: null, end: line.end });
		this.nesting = Math.max(this.nesting, this.#tables.length * levelsOfTable);
		return true;
	}

	/** Reads a line that begins with `|` or `!`: gives the cells that begin in it. */
	readLine(line: Stretch, first: number): CellStart[] {
		const table = this.#top;
		const next = this.page.text.charCodeAt(first + 1);
		const isPipe = this.page.text.charCodeAt(first) === 124 && first + 1 < line.end;
		if (isPipe && next === 45) {
			this.#closeRow(table);
			appendNodes(table.children, this.page.shelf.nodes, line.first, line.last);
			return [];
		}
		if (isPipe && next === 43) this.#closeRow(table);
		return readCells(this.page, line, first);
	}

	openCell(cell: CellStart): void {
		const table = this.#top;
		const { from } = cell;
		this.#closeCell(table, from);
		if (table.row === null && cell.kind !== "caption") table.row = { start: from, cells: [] };
		table.cell = cell;
		table.end = Math.max(from + 1, cell.content.end);
	}

	/** A cell is open, and nothing stands in it. */
	get hasEmptyCell(): boolean {
		return this.#tables[this.#tables.length - 1]?.cell?.children.length === 0;
	}

	fillCell(children: Node[]): void {
		const { cell } = this.#top;
		if (cell !== null) cell.children = children;
	}

	/** The innermost cell goes on to an offset at least. */
	reach(end: number): void {
		const table = this.#tables[this.#tables.length - 1];
		if (table !== undefined) table.end = end;
	}

	close(end: number): void {
		const table = this.#tables.pop() as OpenTable;
		this.#closeRow(table);
		const position = this.page.position(table.start, end);
		table.outer.push({ type: "table", children: table.children, position } as Node);
		this.reach(end);
	}

	get #top(): OpenTable {
		return this.#tables[this.#tables.length - 1] as OpenTable;
	}

	#closeRow(table: OpenTable): void {
		this.#closeCell(table, table.end);
		if (table.row === null) return;
		const { start, cells } = table.row;
		table.children.push({ type: "tableRow", children: cells, position: this.page.position(start, table.end) } as Node);
		table.row = null;
	}

	#closeCell(table: OpenTable, before: number): void {
		if (table.cell === null) return;
		const { from, kind, children } = table.cell;
		const position = this.page.position(from, Math.min(before, table.end));
		const words = unwrapParagraph(children);
		table.cell = null;
		if (kind === "caption") table.children.push({ type: "tableCaption", children: words, position } as Node);
		else {
			const data = kind === "header" ? headerData : cellData;
			table.row?.cells.push({ type: "tableCell", data, children: words, position } as Node);
		}
	}
}
