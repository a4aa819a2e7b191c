import type { Node } from "unist";

/** Adds nodes to a list, however many they are. */
export function appendNodes(target: Node[], nodes: readonly Node[], first = 0, last = nodes.length): void {
	for (let i = first; i < last; i++) target.push(nodes[i] as Node);
}
