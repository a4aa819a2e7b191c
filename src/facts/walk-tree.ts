import type { Nodes } from "mdast";
import type { Reader, Walk } from "./reader.js";
import { readers } from "./readers.js";
import type { Reading } from "./reading.js";

const readerOf: Readonly<Record<string, Reader<Nodes> | undefined>> = readers as Record<string, Reader<Nodes>>;

/** The one walk through a tree, in the order of the text, that serves all kinds of facts. A plain loop: a visitor costs more a node than what is read there. */
export function walkTree(reading: Reading, tree: Nodes): void {
	const walk: Walk = (nodes) => {
		for (const node of nodes) {
			const read = readerOf[node.type];
			if (read) read(reading, node, walk);
			else if ("children" in node) walk(node.children as Nodes[]);
		}
	};
	walk([tree]);
}
