/** A name, what it is also known by, and the beginnings behind 978 of the ISBNs that belong to it, with spaces between; "" for none. */
export type IsbnRow = readonly [name: string, aliases: string, beginnings: string];

/** The row that an ISBN of thirteen digits belongs to; undefined for those with 979. */
export function rowOfIsbn(rows: readonly IsbnRow[], isbn: string): IsbnRow | undefined {
	if (!isbn.startsWith("978")) return undefined;
	const fits = (beginning: string) => beginning !== "" && isbn.startsWith(beginning, 3);
	return rows.find(([, , beginnings]) => beginnings.split(" ").some(fits));
}
