import { isWordLetter } from "./is-word-letter.js";

/** Whether a quotation mark stands there. Look-alike: inches (`5' 10"`). */
export function isQuotationMark(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 34) return !isDigit(text.charCodeAt(at - 1));
	return code === 0x201c || code === 0x201d || code === 0xab;
}

/**
 * Whether the quotation mark at `at` opens somebody's words: three or more, most of them lower case.
 * A sentence out of the midst of a longer quotation may hold one mark alone: then the first one may also close such words.
 * Look-alikes: titles of works (`"The Salt of the Sea"`), single words held at arm's length.
 */
export function quotesWords(text: string, at: number, isFirst: boolean): boolean {
	if (opens(text, at)) return isSaid(text, at + 1, quotationEnd(text, at));
	return isFirst && isSaid(text, 0, at);
}

/** Where the words that a mark opens end: before its partner, or with the text; a mark that opens none ends with itself. */
export function quotationEnd(text: string, at: number): number {
	if (!opens(text, at)) return at;
	const mark = text.charCodeAt(at);
	const end = text.indexOf(mark === 0x201c ? "”" : mark === 0xab ? "»" : '"', at + 1);
	return end < 0 ? text.length : end;
}

/** A straight mark opens where something follows it at once, and no word stands before it. */
function opens(text: string, at: number): boolean {
	const mark = text.charCodeAt(at);
	if (mark !== 34) return mark !== 0x201d;
	return text.charCodeAt(at + 1) > 32 && !isWordLetter(text.charCodeAt(at - 1));
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

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
