/** Space, tab and line ends, as PHP's trim and `\s` know them. */
export function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}

export function skipSpace(text: string, from: number, end: number): number {
	let i = from;
	while (i < end && isSpace(text.charCodeAt(i))) i++;
	return i;
}

export function skipSpaceBack(text: string, start: number, from: number): number {
	let i = from;
	while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
	return i;
}

/** Space and tab. */
export function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}

export function skipBlanks(text: string, from: number, end: number): number {
	let i = from;
	while (i < end && isBlank(text.charCodeAt(i))) i++;
	return i;
}

export function isLineEnd(code: number): boolean {
	return code === 10 || code === 13;
}

export function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

/** How often a character is repeated from an offset on. */
export function runLength(text: string, from: number, end: number, code: number): number {
	let i = from;
	while (i < end && text.charCodeAt(i) === code) i++;
	return i - from;
}
