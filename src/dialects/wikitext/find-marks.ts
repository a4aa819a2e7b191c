/** Stands behind the last mark, beyond every offset. */
export const noMark = 0x7fffffff;

const always = 1;
const sometimes = 2;

/** By character code; all of them, so that one look is enough. */
const kinds = new Uint8Array(0x10000);
for (const char of "[]{}<|=\n") kinds[char.charCodeAt(0)] = always;
for (const char of "\r-'_&!:") kinds[char.charCodeAt(0)] = sometimes;

/**
 * The offsets at which wikitext may mean something, in order, found in the one pass that looks at every character:
 * brackets, braces, `<`, `|`, `=`, line ends, and `''`, `__`, `!!`, `-{`, `&x`, `://` at their first character (a colon at the colon).
 * Whoever reads a stretch of text goes from mark to mark.
 */
export function findMarks(text: string): Int32Array {
	const end = text.length;
	let marks = new Int32Array((end >> 3) + 64);
	let room = marks.length - 1;
	let count = 0;
	for (let i = 0; ; i++) {
		while (i < end && kinds[text.charCodeAt(i)] === 0) i++;
		if (i >= end) break;
		const code = text.charCodeAt(i);
		if (kinds[code] === sometimes && !isMark(text, i, code)) continue;
		if (count === room) {
			marks = grow(marks);
			room = marks.length - 1;
		}
		marks[count++] = i;
	}
	marks[count] = noMark;
	return marks.subarray(0, count + 1);
}

function isMark(text: string, i: number, code: number): boolean {
	const next = text.charCodeAt(i + 1);
	switch (code) {
		case 13: // a lone \r ends a line
			return next !== 10;
		case 45: // -{
			return next === 123;
		case 38: // &x &#
			return next === 35 || isLetter(next);
		case 58: // :// and mailto:x
			return next === 47 ? text.charCodeAt(i + 2) === 47 : next > 32 && isLetter(text.charCodeAt(i - 1));
		default: // the first of two or more
			return next === code && text.charCodeAt(i - 1) !== code;
	}
}

function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

function grow(marks: Int32Array): Int32Array<ArrayBuffer> {
	const bigger = new Int32Array(marks.length * 2);
	bigger.set(marks);
	return bigger;
}
