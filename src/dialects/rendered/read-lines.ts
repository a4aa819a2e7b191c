/** A line that holds more than white space. */
export interface Line {
	/** First and behind the last character that is no white space. */
	readonly start: number;
	readonly end: number;
	/** How many white-space characters stand before `start`. */
	readonly indent: number;
	/** A blank line, or the beginning of the text, stands before it. */
	readonly isAfterBlank: boolean;
}

/** The lines of a text that are not blank; `\n`, `\r\n` and a lone `\r` end one. */
export function readLines(text: string): Line[] {
	const lines: Line[] = [];
	let isAfterBlank = true;
	let from = 0;
	while (from <= text.length) {
		const to = endOfLine(text, from);
		let start = from;
		let end = to;
		while (start < end && isBlank(text.charCodeAt(start))) start++;
		while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
		if (start < end) lines.push({ start, end, indent: start - from, isAfterBlank });
		isAfterBlank = start === end;
		from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
	}
	return lines;
}

function endOfLine(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
	return at;
}

/** White space, also the kinds that browsers copy: no-break and ideographic space, zero-width space and direction marks. */
export function isBlank(code: number): boolean {
	if (code <= 32) return true;
	return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f);
}
