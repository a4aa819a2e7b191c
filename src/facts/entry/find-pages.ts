import type { Range } from "../../model/place.js";

const number = "(?:[A-Z]{0,3}\\d\\w*(?:\\.\\d+)*|[ivxlc]+\\b|[A-Z]\\b)";
const year = "(?:1[5-9]|20)\\d\\d(?![\\d–-])";
const list = `${number}(?:\\s?[–—‒−+-]\\s?${number}|,\\s?(?=\\d)(?!${year})${number}|,? (?:and|&|et) (?=\\d)${number}| ff?\\b\\.?)*(?:[–—-](?=[.,\\s]|$))?`;
const marked = new RegExp(
	`(?:^|[\\s.,(])(pp?\\.?\\s?|pages?\\s|P\\.?\\s)(${list}|[A-Z][a-z]+(?: [\\w–-]+){0,3}(?=\\.|,|$))`,
	"g",
);
/** `94 (6): 2722–26`, `36: 153`: behind volume and issue, or behind the name of a journal. */
const behindVolume =
	/:\s?((?:[A-Za-z]{0,4}[\d.]+[\w.]*(?:\s?[–—−-]\s?[A-Za-z]{0,4}\d[\w.]*)?)(?:,\s?\d+(?:\s?[–—−-]\s?\d+)?)*(?: \(\d+(?:[–—-]\d+)?\))?)(?=[.,;]|\s*$)/g;

/**
 * Finds the pages that a citation names.
 *
 * Takes: `p. 439`, `pp. 130, 536 and 925`, `pp. xii–xiv`, `94 (6): 2722–26`, `7 (12): e51374`, `p. A1`.
 * Must not take: `296 p.` (the number of pages), `New York: 2001`.
 */
export function findPages(
	said: string,
	from: number,
	to: number,
): { words: Range; whole: Range; isMarked: boolean } | null {
	marked.lastIndex = from;
	const found = marked.exec(said);
	if (found !== null && found.index < to) {
		const end = found.index + found[0].length;
		return {
			words: { start: end - (found[2] as string).length, end },
			whole: { start: found.index, end },
			isMarked: true,
		};
	}
	behindVolume.lastIndex = from;
	const match = behindVolume.exec(said);
	if (match === null || match.index >= to) return null;
	const end = match.index + match[0].length;
	const words = { start: end - (match[1] as string).length, end: said.charAt(end - 1) === "." ? end - 1 : end };
	return { words, whole: { start: match.index, end }, isMarked: false };
}
