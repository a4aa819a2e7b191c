import { isWordLetter } from "./is-word-letter.js";

/**
 * Whether the quotation mark at `at` opens, or closes, somebody's words: three or more, most of them lower case.
 * A sentence out of the midst of a longer quotation may hold one mark alone.
 * Look-alikes: titles of works (`"The Salt of the Sea"`), single words held at arm's length, inches (`5' 10"`).
 */
export function quotesWords(text: string, at: number): boolean {
	const mark = text.charCodeAt(at);
	if (mark === 0x201d) return isSaid(text, 0, at);
	if (mark === 34 && closesOnly(text, at)) return isSaid(text, 0, at);
	return isSaid(text, at + 1, closingMark(text, at));
}

/** Where the words that a mark opens end: before its partner, or with the text. */
export function closingMark(text: string, at: number): number {
	const mark = text.charCodeAt(at);
	const end = text.indexOf(mark === 0x201c ? "”" : mark === 0xab ? "»" : '"', at + 1);
	return end < 0 ? text.length : end;
}

/** A straight mark with a space or nothing behind it, and a letter or a stop before it. */
function closesOnly(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	return (
		at > 0 && before > 32 && !(before >= 48 && before <= 57) && before !== 40 && !isWordLetter(text.charCodeAt(at + 1))
	);
}

function isSaid(text: string, start: number, end: number): boolean {
	let words = 0;
	let lower = 0;
	let isInside = false;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		const isLetter = isWordLetter(code) || code === 39 || code === 0x2019;
		if (isLetter && !isInside) {
			words++;
			if (code >= 97 && code <= 122) lower++;
		}
		isInside = isLetter;
	}
	return words >= 3 && lower * 2 > words;
}
