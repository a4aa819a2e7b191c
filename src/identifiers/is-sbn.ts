import { hasIsbn10Checksum } from "./has-isbn-10-checksum.js";

/** The nine-digit forerunner of the ISBN: an ISBN-10 without its leading 0. */
export function isSbn(text: string): boolean {
	if (!/^[\dX \t-]*$/.test(text)) return false;
	const bare = text.replace(/[ \t-]/g, "");
	return /^\d{8}[\dX]$/.test(bare) && hasIsbn10Checksum(`0${bare}`);
}
