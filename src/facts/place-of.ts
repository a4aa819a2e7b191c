import type { Node } from "unist";
import type { Range } from "../model/place.js";

/** Where a node stands in its document. */
export function placeOf(node: Node): Range {
	const position = node.position;
	return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
