import type { Node } from "unist";
import { LineMap } from "../../model/line-map.js";
import { LazyPosition } from "../positions.js";
import type { TroubleNode } from "../tree.js";
import { findMarks } from "./find-marks.js";
import { findStubs, mergeMarks } from "./leftovers/stubs.js";
import { Shelf } from "./shelf.js";

/** What extractors that drop templates drop as well. */
const marksOfBlocks = ["[[", "{|", "\n=="];

/** The text that is being read, with its marks and the nodes that are finished. */
export class Page {
	readonly marks: Int32Array;
	readonly shelf = new Shelf();
	/** How many levels of blocks and inline nodes the stretch that was read last has made. */
	nesting = 0;
	readonly #lines: LineMap;

	/** An extractor left the names of templates and took all other marks of blocks away. */
	readonly isLeftover: boolean;

	constructor(readonly text: string) {
		const marks = findMarks(text);
		const stubs = findStubs(text);
		this.marks = stubs.length > 0 ? mergeMarks(marks, stubs) : marks;
		this.isLeftover = stubs.length > 0 && !marksOfBlocks.some((mark) => text.includes(mark));
		this.#lines = new LineMap({ text });
	}

	position(start: number, end: number): LazyPosition {
		return new LazyPosition(start, end, this.#lines);
	}

	textNode(start: number, end: number): Node {
		return { type: "text", value: this.text.slice(start, end), position: this.position(start, end) } as Node;
	}

	trouble(kind: TroubleNode["kind"], name: string, start: number, end: number): TroubleNode {
		return { type: "trouble", kind, name, position: this.position(start, end) };
	}

	/** The first mark at or behind an offset, looked for from a mark before it. */
	markAt(offset: number, from: number): number {
		let mark = from;
		while ((this.marks[mark] as number) < offset) mark++;
		return mark;
	}
}
