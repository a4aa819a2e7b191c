import type { Node } from "unist";
import type { Page } from "../page.js";
import { findAddressEnd } from "./find-address.js";

/** What may stand in an address and be part of it. */
const parts: ReadonlySet<string> = new Set(["template", "templateArgument", "comment"]);

/** The end of a bracketed address, in which templates may stand, and the first node behind it. */
export function findLinkAddress(
	page: Page,
	from: number,
	close: number,
	first: number,
	last: number,
): { end: number; node: number } {
	const { text, shelf } = page;
	let node = first;
	for (let end = from; ; ) {
		const start = node < last ? (shelf.starts[node] as number) : close;
		end = findAddressEnd(text, end, Math.min(start, close));
		if (node === last || end !== start || !parts.has((shelf.nodes[node] as Node).type)) return { end, node };
		end = shelf.ends[node++] as number;
	}
}
