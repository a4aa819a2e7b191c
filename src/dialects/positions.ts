import type { Point, Position } from "unist";
import type { LineMap } from "../model/line-map.js";

/** A unist point that computes its line and column only when somebody reads them: nearly nobody does. */
class LazyPoint implements Point {
	constructor(
		readonly offset: number,
		private readonly lines: LineMap,
	) {}

	get line(): number {
		return this.lines.at(this.offset).line;
	}

	get column(): number {
		return this.lines.at(this.offset).column;
	}
}

/** A unist position of two offsets. */
export class LazyPosition implements Position {
	constructor(
		readonly from: number,
		readonly to: number,
		private readonly lines: LineMap,
	) {}

	get start(): Point {
		return new LazyPoint(this.from, this.lines);
	}

	get end(): Point {
		return new LazyPoint(this.to, this.lines);
	}
}
