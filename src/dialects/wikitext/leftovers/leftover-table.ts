import type { Node } from "unist";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";

/** Puts cells and rows together from the pieces of lines. */
export class LeftoverTable {
	readonly #rows: Node[] = [];
	#cells: Node[] = [];
	/** The cell that no `|` has ended yet: one part a line. */
	#parts: Stretch[] | null = null;
	#cellStart = 0;
	#end = 0;

	constructor(
		private readonly page: Page,
		private readonly columns: number,
	) {}

	get isInRow(): boolean {
		return this.#cells.length > 0 || this.#parts !== null;
	}

	/** Adds a line: each part but the last is ended by a `|`. */
	addLine(parts: readonly Stretch[]): void {
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i]!;
			const isLast = i === parts.length - 1;
			if (isLast && part.start === part.end) return;
			this.#addPart(part);
			if (isLast) return;
			this.#closeCell(part.end);
			if (this.#cells.length === this.columns) this.closeRow();
		}
	}

	closeRow(): void {
		this.#closeCell(this.#end);
		const start = this.#cells[0]?.position?.start.offset;
		if (start === undefined) return;
		const position = this.page.position(start, this.#end);
		this.#rows.push({ type: "tableRow", children: this.#cells, position } as Node);
		this.#cells = [];
	}

	finish(start: number): Node {
		this.closeRow();
		return { type: "table", children: this.#rows, position: this.page.position(start, this.#end) } as Node;
	}

	#addPart(part: Stretch): void {
		if (this.#parts === null) {
			this.#parts = [];
			this.#cellStart = part.start;
		}
		if (part.start < part.end) this.#parts.push(part);
		this.#end = part.end;
	}

	#closeCell(end: number): void {
		if (this.#parts === null) return;
		const children = this.#readParts(this.#parts);
		const data = { isHeader: this.#rows.length === 0 };
		this.#cells.push({ type: "tableCell", data, children, position: this.page.position(this.#cellStart, end) } as Node);
		this.#parts = null;
	}

	/** Each line of a cell is a paragraph; a single one needs none. */
	#readParts(parts: readonly Stretch[]): Node[] {
		const { page } = this;
		const [only] = parts;
		if (parts.length === 1) return readInline(page, only as Stretch);
		return parts.map((part) => {
			const children = readInline(page, part);
			return { type: "paragraph", children, position: page.position(part.start, part.end) } as Node;
		});
	}
}
