/** The 19 characters of the Astrophysics Data System: year, journal, volume, page, first letter of an author. */
export function isBibcode(text: string, isAhead: (year: number) => boolean): boolean {
	if (!/^\d{4}[A-Za-z][A-Za-z\d&.]{3}[A-Za-z\d.]{10}[A-Za-z.]$/.test(text) || text.includes("&.")) return false;
	const year = Number(text.slice(0, 4));
	return year >= 1000 && !isAhead(year);
}
