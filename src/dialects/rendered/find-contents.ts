import type { Line } from "./read-lines.js";

/** `• 2.1 Between species`, `2.1 Between species`, `2.1. …`, `1See also` is not taken: years open lines too. */
const contentsLine = /^(?:[•*]\s+)?(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(\S.{0,150})$/;

const contentsHeadings = new Set([
	"contents",
	"table of contents",
	"sommaire",
	"inhaltsverzeichnis",
	"cuprins",
	"índice",
	"contents hide",
]);

/**
 * Marks tables of contents as chrome, and gives the titles that they list, lower case, with their depth.
 * Known by the heading `Contents` and numbers from 1 under it.
 */
export function findContents(text: string, lines: readonly Line[], isChrome: Uint8Array): Map<string, number> {
	const titles = new Map<string, number>();
	for (let i = 0; i + 1 < lines.length; i++) {
		const heading = text.slice(lines[i]?.start, Math.min(lines[i]?.end ?? 0, (lines[i]?.start ?? 0) + 40));
		if (!contentsHeadings.has(heading.toLowerCase().replace(/[\s[\](:]{1,10}(?:hide|show|masquer)?[\s\])]{0,10}$/, "")))
			continue;
		let j = skipLabels(text, lines, i + 1);
		const first = j;
		for (; j < lines.length; j++) {
			const { start, end } = lines[j] as Line;
			const entry = end - start > 180 ? null : contentsLine.exec(text.slice(start, end));
			if (entry === null || (j === first && entry[1] !== "1")) break;
			titles.set((entry[2] as string).toLowerCase(), (entry[1] as string).split(".").length + 1);
		}
		if (j === first) continue;
		isChrome.fill(1, i, j);
		i = j - 1;
	}
	return titles;
}

/** `(Top)`, `move to sidebar`, `hide` stand between the heading and its list. */
function skipLabels(text: string, lines: readonly Line[], from: number): number {
	let i = from;
	while (
		i < lines.length &&
		i < from + 4 &&
		/^(?:\(Top\)|move to sidebar|\[?hide\]?)$/.test(text.slice(lines[i]?.start, lines[i]?.end))
	)
		i++;
	return i;
}
