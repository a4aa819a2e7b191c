import type { Nodes, Text } from "mdast";
import type { Node, Parent, Position } from "unist";
import { parseWikitext } from "../wikitext/parse-wikitext.js";
import type { Place } from "./patchwork.js";

type Move = (start: number, end: number) => Position;

/** Reads what micromark left whole as wikitext; its nodes get the places that its stretches have in the source. */
export function buildWikitext(stretches: readonly Text[], place: Place): Nodes[] {
	const slice = stretches.map(({ value }) => value).join("");
	const nodes: Node[] = [];
	for (const node of parseWikitext(slice).children) {
		if (node.type === "paragraph") for (const child of node.children) nodes.push(child);
		else nodes.push(node);
	}
	for (const node of nodes) moveNode(node, (start, end) => place(stretches, start, end));
	return nodes as Nodes[];
}

function moveNode(node: Node, move: Move): void {
	const { start, end } = node.position as Position;
	node.position = move(start.offset ?? 0, end.offset ?? 0);
	const holder = node as unknown as Record<string, unknown>;
	for (const name in holder) if (name !== "position" && name !== "children") holder[name] = moved(holder[name], move);
	for (const child of (node as Partial<Parent>).children ?? []) moveNode(child, move);
}

/** Ranges and attributes, wherever a node holds them, at their new place. */
function moved(value: unknown, move: Move): unknown {
	if (Array.isArray(value)) return value.map((item) => moved(item, move));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([name, item]) => [name, moved(item, move)]);
	const copy: Record<string, unknown> = Object.fromEntries(entries);
	if (typeof copy.start !== "number" || typeof copy.end !== "number") return copy;
	const { start, end } = move(copy.start, copy.end);
	return Object.assign(copy, { start: start.offset, end: end.offset });
}
