import { isBlank, isLineEnd, skipBlanks } from "../characters.js";
import type { TagFinder } from "../tags/tag-finder.js";

/**
 * The line that comments take along when they stand alone in it, as MediaWiki takes it: the white space before the first of them,
 * and behind the last the white space and the line end. Null where something else stands in the line, or the text begins with it.
 */
export function findEatenLine(
	text: string,
	tags: TagFinder,
	comment: { start: number; end: number },
	start: number,
	end: number,
): { start: number; end: number } | null {
	let from = comment.start;
	while (from > start && isBlank(text.charCodeAt(from - 1))) from--;
	if (from <= start || !isLineEnd(text.charCodeAt(from - 1))) return null;
	let to = skipBlanks(text, comment.end, end);
	while (to + 4 <= end && text.startsWith("<!--", to)) {
		const next = tags.commentEnd(to + 4, end);
		if (next < 0) break;
		to = skipBlanks(text, next, end);
	}
	if (to >= end || !isLineEnd(text.charCodeAt(to))) return null;
	const isPair = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 && to + 1 < end;
	return { start: from, end: to + (isPair ? 2 : 1) };
}
