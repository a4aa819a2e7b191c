/** Lines and columns of a text, found when the first is asked for; the text is not touched before. */
export class LineMap {
	#starts: number[] | undefined;

	constructor(private readonly source: { readonly text: string; readonly lines?: KnownLines | undefined }) {}

	/** Line and column of an offset, both counted from 1. */
	at(offset: number): { line: number; column: number } {
		const known = this.#starts === undefined ? this.source.lines : undefined;
		if (known !== undefined) {
			const at = findBelow(known.starts, offset);
			if (at >= 0 && offset < known.ends[at]!)
				return { line: known.numbers[at]!, column: offset - known.starts[at]! + 1 };
		}
		const starts = this.#findStarts();
		const at = findBelow(starts, offset);
		return { line: at + 1, column: offset - starts[at]! + 1 };
	}

	/** Where the words of a line end, before what ends the line. */
	endOf(line: number): number {
		const { text } = this.source;
		const starts = this.#findStarts();
		let end = starts[line] ?? text.length;
		if (line < starts.length && text.charCodeAt(end - 1) === 10) end--;
		return text.charCodeAt(end - 1) === 13 && line < starts.length ? end - 1 : end;
	}

	/** The lines in which offsets stand. */
	pick(offsets: Iterable<number>): KnownLines {
		const starts = this.#findStarts();
		const lines = [...new Set([...offsets].map((offset) => findBelow(starts, offset)))].sort((a, b) => a - b);
		return {
			numbers: lines.map((line) => line + 1),
			starts: lines.map((line) => starts[line]!),
			ends: lines.map((line) => starts[line + 1] ?? this.source.text.length + 1),
		};
	}

	#findStarts(): number[] {
		this.#starts ??= findLineStarts(this.source.text);
		return this.#starts;
	}
}

/** Some lines of a text, in their order: what is asked of them can be told without the text. */
export interface KnownLines {
	/** Counted from 1. */
	readonly numbers: readonly number[];
	readonly starts: readonly number[];
	/** Where the next line begins; of the last one, the first offset that is not in the text. */
	readonly ends: readonly number[];
}

/** The last of some ordered numbers that is not above one; -1 where all are. */
function findBelow(numbers: readonly number[], limit: number): number {
	let low = -1;
	let high = numbers.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (numbers[middle]! <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
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
