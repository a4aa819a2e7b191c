import { hasIsbn13Checksum } from "./has-isbn-13-checksum.js";

/** The ISBN's sister for printed music: `979-0-9016791-7-7`. */
export function isIsmn(text: string): boolean {
	if (!/^[\dX \t-]*$/.test(text)) return false;
	const bare = text.replace(/[ \t-]/g, "");
	return /^9790\d{9}$/.test(bare) && hasIsbn13Checksum(bare);
}
