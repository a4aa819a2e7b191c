import { isWordLetter } from "./is-word-letter.js";
import { numberEnd } from "./read-number.js";
import { emptyHash, hashLetter } from "./word-hash.js";

/**
 * The words and signs of a sentence as hashes, in order. Of a number only the shape counts: a year, a long one, one with decimals;
 * of a name only that it is one, for what is said of Brackwater should not depend on the place.
 */
export function hashWords(text: string): number[] {
	const hashes: number[] = [];
	for (let i = 0; i < text.length; ) {
		const code = text.charCodeAt(i);
		if (isWordLetter(code)) {
			const end = wordEnd(text, i);
			hashes.push(hashes.length > 0 && isCapital(code) ? name : hashOf(text, i, end));
			i = end;
		} else if (code >= 48 && code <= 57) {
			const end = numberEnd(text, i);
			hashes.push(shapeOf(text, i, end));
			i = end;
		} else {
			if (code > 32 && code !== 0xa0) hashes.push(hashLetter(emptyHash, plainSign(code)));
			i++;
		}
	}
	return hashes;
}

/** The hash of every name. */
const name = 7;

/** `Brackwater's` is one word. */
function wordEnd(text: string, start: number): number {
	let end = start + 1;
	for (; end < text.length; end++) {
		const code = text.charCodeAt(end);
		if (!isWordLetter(code) && !(isApostrophe(code) && isWordLetter(text.charCodeAt(end + 1)))) break;
	}
	return end;
}

function hashOf(text: string, start: number, end: number): number {
	let hash = emptyHash;
	for (let i = start; i < end; i++) {
		const code = text.charCodeAt(i);
		hash = hashLetter(hash, isApostrophe(code) ? 39 : code);
	}
	return hash;
}

/** Capitals of the Latin, Greek and Cyrillic scripts. */
function isCapital(code: number): boolean {
	if (code < 128) return code <= 90;
	return code < 0x530 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code);
}

/** Small whole numbers that stand for a number's shape; no word has such a hash but by chance. */
function shapeOf(text: string, start: number, end: number): number {
	const length = end - start;
	const first = text.charCodeAt(start);
	const hasSeparator = length > 2 && /[.,]/.test(text.slice(start, end));
	if (hasSeparator) return 5;
	if (length === 4 && (first === 49 || (first === 50 && text.charCodeAt(start + 1) === 48))) return 6;
	return Math.min(length, 4);
}

/** Curly quotation marks and long dashes count as their plain kin. */
function plainSign(code: number): number {
	if (code === 0x201c || code === 0x201d) return 34;
	if (code === 0x2018 || code === 0x2019) return 39;
	return code === 0x2013 || code === 0x2014 ? 45 : code;
}

function isApostrophe(code: number): boolean {
	return code === 39 || code === 0x2019;
}
