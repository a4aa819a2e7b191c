import type { Node } from "unist";
import { LazyPosition } from "../dialects/positions.js";
import type { Range } from "../model/place.js";

/** Where a node stands in its document. */
export function placeOf(node: Node): Range {
	const position = node.position;
	if (position instanceof LazyPosition) return { start: position.from, end: position.to };
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
