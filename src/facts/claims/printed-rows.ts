import type { Participant } from "../../model/claim.js";
import type { Block } from "../../model/prose.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import { type Cell, type DatedColumn, findDatedColumn, readNote, readRow } from "./read-tables.js";
import type { Source } from "./source.js";
import type { Topic } from "./topic.js";

/** Rows of a table that plain text prints as lines with `|` between their cells, and notes that go on in the lines below. */
export class PrintedRows {
	#dated: DatedColumn | null = null;
	#section = -1;
	#row: { who: Participant; start: number } | null = null;

	constructor(
		private readonly source: Source,
		private readonly topic: Topic | null,
	) {}

	/** Tells whether the block was part of such a table. */
	read(index: number): boolean {
		const { text, section } = this.source.document.blocks[index]!;
		if (section !== this.#section) this.#leave();
		if (this.#section < 0 && !text.includes(" |")) return false;
		let isRow = false;
		for (let from = 0; from < text.length; ) {
			const end = text.indexOf("\n", from);
			const to = end < 0 ? text.length : end;
			if (this.#readLine(index, from, to)) isRow = true;
			from = to + 1;
		}
		return isRow;
	}

	#readLine(index: number, from: number, to: number): boolean {
		const block = this.source.document.blocks[index]!;
		const cells = splitCells(block, index, from, to);
		const headers = cells.map((cell) => block.text.slice(cell.from, cell.to).trim());
		const dated = cells.length > 1 ? findDatedColumn(headers) : null;
		if (dated !== null && headers[dated.index]!.length < 40) {
			this.#dated = dated;
			this.#section = block.section;
			return true;
		}
		if (this.#dated === null) return false;
		const start = offsetInDocument(block.runs, from);
		const end = offsetInDocument(block.runs, Math.max(from, to - 1)) + 1;
		if (cells.length > 1) {
			const who = readRow(this.source, { dated: this.#dated, cells, place: { start, end } }, this.topic);
			this.#row = who === null ? null : { who, start };
			return true;
		}
		if (this.#row === null) return false;
		const place = { start: this.#row.start, end };
		readNote(this.source, { block: index, from, to }, { who: this.#row.who, place, topic: this.topic });
		return true;
	}

	#leave(): void {
		this.#section = -1;
		this.#row = null;
		this.#dated = null;
	}
}

/** The cells of a line, parted by `|` with a space before it. */
function splitCells({ text }: Block, block: number, start: number, end: number): Cell[] {
	const cells: Cell[] = [];
	let from = start;
	for (let at = text.indexOf(" |", start); at >= 0 && at < end; at = text.indexOf(" |", at + 2)) {
		cells.push({ block, from, to: at });
		from = at + 2;
	}
	if (cells.length > 0 && text.slice(from, end).trim() !== "") cells.push({ block, from, to: end });
	return cells;
}
