import type { Nodes } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { Reader, Walk } from "./reader.js";
import { readers } from "./readers.js";
import type { Reading } from "./reading.js";

const readerOf: Readonly<Record<string, Reader<Nodes> | undefined>> = readers as Record<string, Reader<Nodes>>;

/** The one walk through a tree, in the order of the text, that serves all kinds of facts. */
export function walkTree(reading: Reading, tree: Nodes): void {
	// Phrasing content is most of the nodes: a plain loop reads it, since a visitor costs more a node than what is read there.
	const walk: Walk = (nodes) => {
		for (const node of nodes) {
			const read = readerOf[node.type];
			if (read) read(reading, node, walk);
			else if ("children" in node) walk(node.children as Nodes[]);
		}
	};
	visit(tree, (node) => {
		const read = readerOf[node.type];
		if (read === undefined) return undefined;
		read(reading, node as Nodes, walk);
		return SKIP;
	});
}
