/** What stands behind `jstor.org/stable/`, and only that. */
export function isJstorId(text: string): boolean {
	return !/jstor|^https?:\/\/|[ \t-\r]/i.test(text);
}
