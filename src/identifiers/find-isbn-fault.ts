import { hasIsbn10Checksum } from "./has-isbn-10-checksum.js";
import { hasIsbn13Checksum } from "./has-isbn-13-checksum.js";

export type IsbnFault = "characters" | "length" | "form" | "prefix" | "checksum";

/** What is wrong with an ISBN; undefined for a right one. Hyphens and spaces do not count. */
export function findIsbnFault(text: string): IsbnFault | undefined {
	if (!/^[\dX \t-]*$/.test(text)) return "characters";
	const bare = text.replace(/[ \t-]/g, "");
	if (bare.length === 10) return findIsbn10Fault(bare);
	if (bare.length === 13) return findIsbn13Fault(bare);
	return "length";
}

function findIsbn10Fault(bare: string): IsbnFault | undefined {
	if (!/^\d{9}[\dX]$/.test(bare)) return "form";
	if (!hasIsbn10Checksum(bare)) return "checksum";
	// 630 and 631 are numbers of a bookseller's catalogue.
	return /^63[01]/.test(bare) ? "prefix" : undefined;
}

/** 9790 is music, which has numbers of its own. */
function findIsbn13Fault(bare: string): IsbnFault | undefined {
	if (!/^\d{13}$/.test(bare)) return "form";
	if (!/^97(?:8|9[1-9])/.test(bare)) return "prefix";
	return hasIsbn13Checksum(bare) ? undefined : "checksum";
}
