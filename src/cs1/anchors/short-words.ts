import type { Range } from "../../model/place.js";
import type { ShortCitation } from "../../model/reference.js";

/** What a short citation calls its work, as one reads it: `Marsh & Lund 1950`; and where that stands. */
export function shortWords({ authors, year, start, end }: ShortCitation): { text: string; at: Range } {
	const words = year === null ? authors : [...authors, year];
	const text = `${authors.map((author) => author.text).join(" & ")} ${year?.text ?? ""}`.trim();
	if (words.length === 0) return { text, at: { start, end } };
	// Named parameters come in any order.
	const at = { start: Math.min(...words.map((word) => word.start)), end: Math.max(...words.map((word) => word.end)) };
	return { text, at };
}
