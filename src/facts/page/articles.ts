import type { Root } from "mdast";
import { placeOf } from "../place-of.js";

/**
 * Where a later article of one file begins: behind a numbered list of notes, when another list of the same group follows
 * that starts again. Offsets, in order; empty for a file with one article.
 */
export function findArticleStarts(tree: Root): number[] {
	const starts: number[] = [];
	const seen = new Map<string, number>();
	let end = 0;
	for (const node of tree.children) {
		if (node.type !== "noteList") continue;
		const first = Number.parseInt(node.children[0]?.label ?? "1", 10);
		const before = seen.get(node.group);
		if (before !== undefined && first <= before) {
			starts.push(end);
			seen.clear();
		}
		const last = Number.parseInt(node.children.at(-1)?.label ?? "1", 10);
		seen.set(node.group, Number.isNaN(last) ? 1 : last);
		end = placeOf(node).end;
	}
	return starts;
}
