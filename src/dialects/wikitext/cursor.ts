import { noMark } from "./find-marks.js";
import type { Page } from "./page.js";

/** Goes through a stretch from mark to mark and over the nodes that stand in it. */
export class Cursor {
	/** The next mark and the next node that have not been passed. */
	mark: number;
	node: number;
	/** Where the next node begins; `noMark` behind the last one. */
	nodeStart: number;

	constructor(
		private readonly page: Page,
		private readonly end: number,
		private readonly last: number,
		mark: number,
		first: number,
	) {
		this.mark = mark;
		this.node = first;
		this.nodeStart = first < last ? (page.shelf.starts[first] as number) : noMark;
	}

	get nodeEnd(): number {
		return this.page.shelf.ends[this.node] as number;
	}

	/** Goes to an offset that stands in no node. */
	skipTo(offset: number): void {
		const { marks } = this.page;
		for (;;) {
			if (this.nodeStart < offset) this.passNode();
			else if ((marks[this.mark] as number) < offset) this.mark++;
			else return;
		}
	}

	passNode(): void {
		this.mark = Math.max(this.mark, this.page.shelf.marks[this.node] as number);
		this.node++;
		this.nodeStart = this.node < this.last ? (this.page.shelf.starts[this.node] as number) : noMark;
	}

	/** The next mark before `end` that is one of these characters and stands in no node; the end of the stretch where there is none. */
	next(isWanted: (code: number) => boolean): number {
		const { marks, text } = this.page;
		for (;;) {
			const at = marks[this.mark] as number;
			if (this.nodeStart <= at && this.nodeStart < this.end) {
				this.passNode();
				continue;
			}
			if (at >= this.end) return this.end;
			if (isWanted(text.charCodeAt(at))) return at;
			this.mark++;
		}
	}
}
