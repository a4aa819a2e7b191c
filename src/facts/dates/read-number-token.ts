import { isDigit, letter, typeOf } from "./characters.js";
import type { TokenList } from "./token-list.js";

/** Gives where it ends; -1 where it is a quantity, or part of a name. */
export function readNumberToken(text: string, start: number, tokens: TokenList): number {
	let end = start;
	let n = 0;
	while (isDigit(text.charCodeAt(end))) n = n * 10 + text.charCodeAt(end++) - 48;
	const digits = end - start;
	if (digits > 8 || isPartOfQuantity(text, start, end, tokens.continues(start))) return -1;
	if (typeOf(text.charCodeAt(end)) !== letter && text.charCodeAt(end) !== 39 && text.charCodeAt(end) !== 0x2019) {
		tokens.add("number", start, end, n, digits);
		return end;
	}
	suffix.lastIndex = end;
	const found = suffix.exec(text)?.[0];
	const isPossessive = found?.length === 2 && /[sS]$/.test(found) && n % 10 !== 0;
	if (found === undefined || isPossessive) {
		if (typeOf(text.charCodeAt(end)) === letter) return -1;
		tokens.add("number", start, end, n, digits);
		return end;
	}
	const kind = found.endsWith("s") || found.endsWith("S") ? "decade" : "ordinal";
	tokens.add(kind, start, end + found.length, n, kind === "decade" ? digits : 0);
	return end + found.length;
}

/** Behind a number: an ordinal's letters, or the s of a decade. */
const suffix = /(?:st|nd|rd|th|ST|ND|RD|TH|['’]?[sS])(?![\p{L}\d])/uy;

/** `4,000`, `3.5`, `$1945`, `1945%`, `No.1812`, `B52`, `1/4,000`. */
function isPartOfQuantity(text: string, start: number, end: number, continuesDate: boolean): boolean {
	const before = text.charCodeAt(start - 1);
	const after = text.charCodeAt(end);
	if (after === 37 || after === 0xb0 || before === 36 || before === 0xa3 || before === 0x20ac || before === 35)
		return true;
	if ((before === 44 || before === 46) && isDigit(text.charCodeAt(start - 2)) && !continuesDate) return true;
	if (start > 0 && typeOf(before) === letter && !continuesDate) return true;
	const isGrouped = after === 44 && isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2));
	if (isGrouped) return isDigit(text.charCodeAt(end + 3)) && !isDigit(text.charCodeAt(end + 4));
	return after === 46 && isDigit(text.charCodeAt(end + 1)) && !continuesDate && !looksLikeDottedDate(text, end);
}

/** `29.8.1961` */
function looksLikeDottedDate(text: string, end: number): boolean {
	dottedDate.lastIndex = end;
	return dottedDate.test(text);
}

const dottedDate = /\.\d{1,2}\.\d{4}(?!\d|\.\d)/y;
