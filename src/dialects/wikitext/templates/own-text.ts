import type { Node } from "unist";
import type { Range } from "../../../model/place.js";
import type { Comment } from "../../tree.js";
import { skipSpace, skipSpaceBack } from "../characters.js";
import type { Page } from "../page.js";

/** For the text without comments. */
export function isComment(node: Node): boolean {
	return node.type === "comment";
}

/** For the text that stands outside of all nodes. */
export function isNode(): boolean {
	return true;
}

/**
 * What is written in a trimmed range, trimmed again, without some of the nodes of the shelf that stand in it. A stretch between
 * two of them is taken as it is, however long, so that the text of nested things is not copied level by level.
 */
export function ownText(
	page: Page,
	range: Range,
	first: number,
	last: number,
	isLeftOut: (node: Node) => boolean,
): string {
	// Most hold no node, and no closures are made for them.
	return first === last ? page.text.slice(range.start, range.end) : leaveOut(page, range, first, last, isLeftOut);
}

function leaveOut(page: Page, range: Range, first: number, last: number, isLeftOut: (node: Node) => boolean): string {
	const { text, shelf } = page;
	let { start, end } = range;
	let left = first;
	let right = last;
	for (; left < right && isOut(left) && outerStart(left) <= start; left++) {
		start = skipSpace(text, Math.max(start, outerEnd(left)), end);
	}
	for (; right > left && isOut(right - 1) && outerEnd(right - 1) >= end; right--) {
		end = skipSpaceBack(text, start, Math.min(end, outerStart(right - 1)));
	}
	let written = "";
	for (let i = left; i < right; i++) {
		if (!isOut(i)) continue;
		written += text.slice(start, Math.max(start, outerStart(i)));
		start = Math.min(end, outerEnd(i));
	}
	return written + text.slice(start, Math.max(start, end));

	function isOut(i: number): boolean {
		return isLeftOut(shelf.nodes[i] as Node);
	}
	function outerStart(i: number): number {
		return (shelf.nodes[i] as Comment).outerRange?.start ?? (shelf.starts[i] as number);
	}
	function outerEnd(i: number): number {
		return (shelf.nodes[i] as Comment).outerRange?.end ?? (shelf.ends[i] as number);
	}
}
