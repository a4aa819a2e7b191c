import type { Text } from "mdast";
import type { Literal, Position } from "unist";

/** A node that is put together from stretches of the source, until the tree is finished: HTML, or what the wikitext dialect will read. */
export interface Patchwork extends Literal {
	type: "html" | "wikitext";
	value: string;
	children?: Text[];
}

/** Makes the position of a part of what some stretches say together. */
export type Place = (stretches: readonly Text[], from: number, to: number) => Position;

/** Which stretch holds an index of the joined text, and where in it. An end belongs to the stretch that it closes. */
export function locate(stretches: readonly Text[], index: number, isEnd: boolean): { stretch: Text; at: number } {
	let at = index;
	for (const stretch of stretches) {
		if (isEnd ? at <= stretch.value.length : at < stretch.value.length) return { stretch, at };
		at -= stretch.value.length;
	}
	const last = stretches.at(-1) as Text;
	return { stretch: last, at: last.value.length };
}
