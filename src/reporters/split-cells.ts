import { eastAsianWidth } from "get-east-asian-width";
import { makeHarmless } from "./make-harmless.js";

/** What a terminal shows as one character; the range is that of the line it was taken from. */
export interface Cell {
	readonly start: number;
	readonly end: number;
	/** Made harmless; a tab as spaces. */
	readonly shown: string;
	/** Columns of the terminal. */
	readonly width: number;
}

const tab = "    ";

/** Splits a line into what a terminal shows. Tabs have one width wherever they stand, so that text and underline agree. */
export function splitCells(line: string): Cell[] {
	if (/^[\x20-\x7e]*$/.test(line))
		return Array.from(line, (shown, start) => ({ start, end: start + 1, shown, width: 1 }));
	const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line);
	return Array.from(segments, ({ segment, index: start }) => {
		const end = start + segment.length;
		if (segment === "\t") return { start, end, shown: tab, width: tab.length };
		return { start, end, shown: makeHarmless(segment), width: measureGrapheme(segment) };
	});
}

/** The width of its first character; pictures that a variation selector or a flag's second letter makes are wide. */
function measureGrapheme(grapheme: string): number {
	if (/^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff]/u.test(grapheme)) return 0;
	if (/\ufe0f|^\p{Regional_Indicator}{2}/u.test(grapheme)) return 2;
	return eastAsianWidth(grapheme.codePointAt(0)!);
}
