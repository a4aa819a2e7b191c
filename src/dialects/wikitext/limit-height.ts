import type { Node, Parent } from "unist";
import type { Page } from "./page.js";

/** No node has more levels below it: who walks a tree by calling himself must come to its end. */
const greatestHeight = 200;

/** Drops what a node holds where it nests too deep, and says so by a trouble. The page's nesting is the node's height. */
export function limitHeight<N extends Parent>(page: Page, node: N, start: number): N {
	if (page.nesting <= greatestHeight) return node;
	const end = node.position?.end.offset ?? start;
	const trouble: Node = page.trouble("too-deep", node.type, start, end);
	node.children = [trouble];
	page.nesting = 2;
	return node;
}
