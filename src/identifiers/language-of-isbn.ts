import { type IsbnRow, rowOfIsbn } from "./row-of-isbn.js";

/** Areas of ISBNs in which one language is spoken and publishers for the whole world are few: the other name is its code. */
const areas: readonly IsbnRow[] = [
	["French", "fr", "2"],
	["Japanese", "ja", "4"],
	["Russian", "ru", "5"],
	["Chinese", "zh", "7"],
	["Czech", "cs", "80"],
	["Norwegian", "no", "82"],
	["Polish", "pl", "83"],
	["Spanish", "es", "84 950 956 958 968 970 607 612"],
	["Portuguese", "pt", "85 972 989"],
	["Danish", "da", "87"],
	["Italian", "it", "88"],
	["Korean", "ko", "89"],
	["Swedish", "sv", "91"],
	["Hungarian", "hu", "963 615"],
	["Romanian", "ro", "973 606"],
	["Turkish", "tr", "975 605"],
	["Bulgarian", "bg", "954 619"],
	["Greek", "el", "960 618"],
	["German", "de", ""],
];

/** The language of the area that an ISBN of thirteen digits comes from; undefined where several are printed there. */
export function languageOfIsbn(isbn: string): string | undefined {
	return rowOfIsbn(areas, isbn)?.[0];
}

/** The language of that code or English name among those that have an area; undefined for several. */
export function languageNamed(text: string): string | undefined {
	const bare = text.trim().toLowerCase().replace(/-.*$/, "");
	return areas.find(([name, code]) => bare === code || bare === name.toLowerCase())?.[0];
}
