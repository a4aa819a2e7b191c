import type { Node, Parent } from "unist";

/** Of a single paragraph what it holds: a cell or a value of one paragraph needs none. */
export function unwrapParagraph(nodes: Node[]): Node[] {
	const [only] = nodes;
	return nodes.length === 1 && only?.type === "paragraph" ? (only as Parent).children : nodes;
}
