/** Where the line ends that holds an offset: at `\n`, `\r\n` or a lone `\r`, as Markdown counts lines. */
export function lineEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (code === 10 || code === 13) return end;
		end++;
	}
	return end;
}

/** Where the next line begins. */
export function behindLineEnd(text: string, end: number): number {
	const isPair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
	return Math.min(end + (isPair ? 2 : 1), text.length);
}

/** The first character of a line that is no space or tab. */
export function firstOf(text: string, at: number, end: number): number {
	let first = at;
	while (first < end && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9)) first++;
	return first;
}
