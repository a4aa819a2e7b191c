import type { Block } from "./prose.js";

/** The character of a block's text that stands exactly at an offset of the document; empty where none was taken from there. */
export function characterAt({ runs, text }: Block, offset: number): string {
	let low = 0;
	let high = runs.length / 3 - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [from = 0, start = 0, length = 0] = [runs[middle * 3], runs[middle * 3 + 1], runs[middle * 3 + 2]];
		if (offset < start) high = middle - 1;
		else if (offset >= start + length) low = middle + 1;
		else return text[from + offset - start] ?? "";
	}
	return "";
}
