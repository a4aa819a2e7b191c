import { isTitle } from "./is-title.js";
import type { Line } from "./read-lines.js";

/** Whether the text has several lines that end in ` edit`: then it is the mark of headings. */
export function hasGluedEdits(text: string, lines: readonly Line[]): boolean {
	let count = 0;
	for (const { start, end } of lines) {
		if (end - start > 120 || !text.endsWith(" edit", end)) continue;
		if (isTitle(text.slice(start, end)) && ++count === 2) return true;
	}
	return false;
}
