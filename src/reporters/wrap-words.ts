/** Breaks a text at its spaces, into rows of so many characters. */
export function wrapWords(text: string, width: number): string[] {
	const rows: string[] = [];
	let row = "";
	for (const word of text.split(" ")) {
		if (row !== "" && row.length + 1 + word.length > width) {
			rows.push(row);
			row = word;
		} else row = row === "" ? word : `${row} ${word}`;
	}
	return row === "" ? rows : [...rows, row];
}
