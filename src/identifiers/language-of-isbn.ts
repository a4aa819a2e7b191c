/** Areas of ISBNs in which one language is spoken and publishers for the whole world are few: its code, its name, the beginnings after 978. */
const areas: readonly (readonly [code: string, name: string, beginnings: string])[] = [
	["fr", "French", "2"],
	["ja", "Japanese", "4"],
	["ru", "Russian", "5"],
	["zh", "Chinese", "7"],
	["cs", "Czech", "80"],
	["no", "Norwegian", "82"],
	["pl", "Polish", "83"],
	["es", "Spanish", "84 950 956 958 968 970 607 612"],
	["pt", "Portuguese", "85 972 989"],
	["da", "Danish", "87"],
	["it", "Italian", "88"],
	["ko", "Korean", "89"],
	["sv", "Swedish", "91"],
	["hu", "Hungarian", "963 615"],
	["ro", "Romanian", "973 606"],
	["tr", "Turkish", "975 605"],
	["bg", "Bulgarian", "954 619"],
	["el", "Greek", "960 618"],
	["de", "German", ""],
];

/** The language of the area that an ISBN of thirteen digits comes from; undefined where several are printed there. */
export function languageOfIsbn(isbn: string): string | undefined {
	const rest = isbn.startsWith("978") ? isbn.slice(3) : "";
	if (rest === "") return undefined;
	return areas.find(([, , beginnings]) => beginnings.split(" ").some((one) => one !== "" && rest.startsWith(one)))?.[1];
}

/** The language of that code or English name among those that have an area; undefined for several. */
export function languageNamed(text: string): string | undefined {
	const bare = text.trim().toLowerCase().replace(/-.*$/, "");
	return areas.find(([code, name]) => bare === code || bare === name.toLowerCase())?.[1];
}
