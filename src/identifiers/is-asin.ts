import { hasIsbn10Checksum } from "./has-isbn-10-checksum.js";

/** Ten capitals and digits that begin with a letter; ten digits only where they are one of the catalogue's own ISBNs. */
export function isAsin(text: string): boolean {
	if (/^[A-Z][A-Z\d]{9}$/.test(text)) return true;
	return /^63[01]\d{6}[\dX]$/.test(text) && hasIsbn10Checksum(text);
}
