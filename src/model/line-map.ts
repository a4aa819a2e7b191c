/** Where the lines of a text begin, found when the first line or column is asked for. */
export class LineMap {
	#starts: number[] | undefined;

	constructor(private readonly text: string) {}

	/** Line and column of an offset, both counted from 1. */
	at(offset: number): { line: number; column: number } {
		this.#starts ??= findLineStarts(this.text);
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
		this.#starts ??= findLineStarts(this.text);
		let end = this.#starts[line] ?? this.text.length;
		if (line < this.#starts.length && this.text.charCodeAt(end - 1) === 10) end--;
		return this.text.charCodeAt(end - 1) === 13 && line < this.#starts.length ? end - 1 : end;
	}
}

/** `\n`, `\r\n` and a lone `\r` end a line. */
function findLineStarts(text: string): number[] {
	const starts = [0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
	}
	return starts;
}
