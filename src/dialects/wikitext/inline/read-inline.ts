import type { Node } from "unist";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import { InlineReader } from "./inline-reader.js";

/** Reads a stretch without blocks: text, quotes, web addresses, tags of HTML, entities, magic words, and the nodes that stand in it. */
export function readInline(page: Page, stretch: Stretch): Node[] {
	const { text, marks } = page;
	const { start, end, mark, first, last } = stretch;
	if (first === last && (marks[mark] as number) >= end) {
		page.nesting = 1;
		return start < end
			? [{ type: "text", value: text.slice(start, end), position: page.position(start, end) } as Node]
			: [];
	}
	return new InlineReader(page, stretch).read();
}
