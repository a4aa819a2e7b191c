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

/** Where each of many stretches begins in what they say together: a template in a quotation has one a line. */
const beginnings = new WeakMap<readonly Text[], number[]>();

/** Which stretch holds an index of the joined text, and where in it. An end belongs to the stretch that it closes. */
export function locate(stretches: readonly Text[], index: number, isEnd: boolean): { stretch: Text; at: number } {
	if (stretches.length === 1) return { stretch: stretches[0] as Text, at: index };
	const starts = startsOf(stretches);
	let low = 0;
	let high = stretches.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const start = starts[middle] as number;
		if (isEnd ? start < index : start <= index) low = middle;
		else high = middle - 1;
	}
	return { stretch: stretches[low] as Text, at: index - (starts[low] as number) };
}

function startsOf(stretches: readonly Text[]): number[] {
	let starts = beginnings.get(stretches);
	if (starts) return starts;
	starts = [];
	let start = 0;
	for (const { value } of stretches) {
		starts.push(start);
		start += value.length;
	}
	beginnings.set(stretches, starts);
	return starts;
}
