/** Where the lines of a text begin, found when the first line or column is asked for; the text is not touched before. */
export class LineMap {
	#starts: number[] | undefined;

	constructor(private readonly source: { readonly text: string }) {}

	/** Line and column of an offset, both counted from 1. */
	at(offset: number): { line: number; column: number } {
		this.#starts ??= findLineStarts(this.source.text);
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
	}

	/** Where the words of a line end, before what ends the line. */
	endOf(line: number): number {
		const { text } = this.source;
		this.#starts ??= findLineStarts(text);
		let end = this.#starts[line] ?? text.length;
		if (line < this.#starts.length && text.charCodeAt(end - 1) === 10) end--;
		return text.charCodeAt(end - 1) === 13 && line < this.#starts.length ? end - 1 : end;
	}
}

/** `\n`, `\r\n` and a lone `\r` end a line. */
function findLineStarts(text: string): number[] {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
	}
	return starts;
}
