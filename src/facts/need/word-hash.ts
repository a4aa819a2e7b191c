/** Goes on with the hash of a word by one more letter (FNV-1a); an upper-case letter of ASCII counts as its lower case. */
export function hashLetter(hash: number, code: number): number {
	return Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), 0x01000193);
}

/** The hash of no letters. */
export const emptyHash = 0x811c9dc5 | 0;
