import { isSpace, skipSpace } from "./characters.js";
import type { Page } from "./page.js";
import { Stretch } from "./stretch.js";

/** The same stretch without white space at its ends, and with its first mark. What a node ends with stays. */
export function trimStretch(page: Page, stretch: Stretch): Stretch {
	const { text, shelf } = page;
	const { start, end, mark, first, last } = stretch;
	const from = skipSpace(text, start, end);
	const least = first < last ? Math.max(from, shelf.ends[last - 1] as number) : from;
	let to = end;
	while (to > least && isSpace(text.charCodeAt(to - 1))) to--;
	const firstMark = page.markAt(from, mark);
	if (from === start && to === end && firstMark === mark) return stretch;
	return new Stretch(from, to, firstMark, first, last);
}
