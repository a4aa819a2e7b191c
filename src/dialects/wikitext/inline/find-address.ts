import { isLetter } from "../characters.js";
import { plainSchemes, slashSchemes } from "./schemes.js";

/** Longer than any scheme. */
const longestScheme = 12;

/** Where the scheme begins whose colon is given; -1 where none of those that MediaWiki links stands there. */
export function findSchemeStart(text: string, from: number, colon: number): number {
	const limit = Math.max(from, colon - longestScheme);
	let start = colon;
	while (start > limit && isLetter(text.charCodeAt(start - 1))) start--;
	if (start > 0 && isWordCharacter(text, start - 1)) return -1;
	const schemes = text.charCodeAt(colon + 1) === 47 && text.charCodeAt(colon + 2) === 47 ? slashSchemes : plainSchemes;
	return schemes.has(text.slice(start, colon).toLowerCase()) ? start : -1;
}

/** The length of `https://`, `mailto:` or `//` at an offset; 0 where there is none. */
export function schemeLength(text: string, at: number, end: number): number {
	if (text.charCodeAt(at) === 47) return text.charCodeAt(at + 1) === 47 && at + 2 < end ? 2 : 0;
	let i = at;
	while (i < end && i < at + longestScheme && isLetter(text.charCodeAt(i))) i++;
	if (text.charCodeAt(i) !== 58) return 0;
	const scheme = text.slice(at, i).toLowerCase();
	if (text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) return slashSchemes.has(scheme) ? i + 3 - at : 0;
	return plainSchemes.has(scheme) ? i + 1 - at : 0;
}

/**
 * A bare address: its end without the punctuation that MediaWiki leaves to the sentence (`,;.:!?`, and `)` where no `(` stands in it),
 * or its start where nothing but punctuation follows the scheme; `rest` is where the reading goes on.
 */
export function findAddress(text: string, start: number, colon: number, limit: number): { end: number; rest: number } {
	const path = text.charCodeAt(colon + 1) === 47 && text.charCodeAt(colon + 2) === 47 ? colon + 3 : colon + 1;
	const rest = findAddressEnd(text, path, limit);
	let end = cutAtEntity(text, path, rest);
	const parentheses = text.slice(path, end).includes("(");
	while (end > path && isTrailing(text, path, end - 1, parentheses)) end--;
	return end > path ? { end, rest } : { end: start, rest };
}

/** Where an address ends: at white space, a bracket, `<`, `>`, `"`, a control character, or a pair of apostrophes. */
export function findAddressEnd(text: string, from: number, limit: number): number {
	let i = from;
	while (i < limit) {
		const code = text.charCodeAt(i);
		if (code < 128 ? ends[code] === 1 : endsBeyondAscii(code)) break;
		if (code === 39 && text.charCodeAt(i + 1) === 39) break;
		i++;
	}
	return i;
}

const ends = new Uint8Array(128).fill(1, 0, 33);
for (const char of '[]<>"\x7f') ends[char.charCodeAt(0)] = 1;

/** White space of Unicode, and the replacement character. */
function endsBeyondAscii(code: number): boolean {
	if (code < 0x1680) return code === 0xa0;
	return (
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000 ||
		code === 0xfffd
	);
}

/** `&lt;`, `&gt;` and `&nbsp;` end an address. */
function cutAtEntity(text: string, path: number, end: number): number {
	const written = text.slice(path, end);
	if (!written.includes("&")) return end;
	const entity = /&(?:lt|gt|nbsp|#x0*(?:3[ce]|a0)|#0*(?:60|62|160));/i.exec(written);
	return entity ? path + entity.index : end;
}

function isTrailing(text: string, path: number, at: number, hasParenthesis: boolean): boolean {
	switch (text.charCodeAt(at)) {
		case 41: // )
			return !hasParenthesis;
		case 59: // the ; of an entity stays
			return !/&(?:[a-z]+|#x[\da-f]+|#\d+)$/i.test(text.slice(Math.max(path, at - 12), at));
		case 33:
		case 44:
		case 46:
		case 58:
		case 63:
			return true;
		default:
			return false;
	}
}

function isWordCharacter(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
	return /[\p{L}\p{N}]/u.test(text[at] as string);
}
