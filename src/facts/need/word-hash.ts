/** Goes on with the hash of a word by one more letter (FNV-1a); upper case counts as lower case, as far as one bit says it. */
export function hashLetter(hash: number, code: number): number {
	return Math.imul(hash ^ (code | 32), 0x01000193);
}

/** The hash of no letters. */
export const emptyHash = 0x811c9dc5 | 0;
