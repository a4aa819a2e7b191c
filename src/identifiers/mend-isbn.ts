import { findIsbnFault } from "./find-isbn-fault.js";

/** Takes from an ISBN the word before it, and writes hyphens for other dashes and dots and a capital X; undefined where it is still none. */
export function mendIsbn(text: string): string | undefined {
	const plain = text
		.replace(/^ISBN(?:[ -]?1[03])?(?:[:.]| )*(?=[\d])/i, "")
		.replace(/[\u00ad\u200b]/g, "")
		.replace(/&nbsp;|[\u00a0\u2002-\u200a\u202f]/g, " ")
		.replace(/&[nm]dash;|[‐‑‒–—−]/g, "-")
		.replace(/(?<=\d)\.(?=[\dXx])/g, "-")
		.replace(/x$/, "X")
		.replace(/[\s.,;:]+$/, "");
	return findIsbnFault(plain) === undefined ? plain : undefined;
}
