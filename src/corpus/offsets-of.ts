import type { Range } from "../model/place.js";
import type { Block } from "../model/prose.js";

/** Where a stretch of a block's text stands in the document; the stretch is of plain words. */
export function offsetsOf({ runs }: Block, from: number, length: number): Range {
	let at = 0;
	while (at + 3 < runs.length && runs[at + 3]! <= from) at += 3;
	const start = runs[at + 1]! + from - runs[at]!;
	return { start, end: start + length };
}
