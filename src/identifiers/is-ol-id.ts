/** An author (A), a book (M) or a work (W) of the Open Library: `18319A`. */
export function isOlId(text: string): boolean {
	return /^(?:OL)?\d+[AMW]$/.test(text);
}
