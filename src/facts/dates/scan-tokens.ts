import { anchorLengths, lengths, longest, lookUp } from "./lexicon.js";
import type { Gap, Token } from "./token.js";

/**
 * Finds the words, numbers and marks that dates are made of, where an anchor (a digit, a month, "later" …) is near: most text has none
 * and costs a glance at each word's first letter and length. Words with digits in them (`B52`, `4,000`, `3.5`) are no tokens.
 */
export function scanTokens(text: string): Token[] {
	const tokens = new TokenList(text);
	let at = 0;
	/** Everything before this is read in full. */
	let hotUntil = -1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const type = typeOf(code);
		const start = at;
		if (type === space) at++;
		else if (type === letter) {
			at = endOfWord(text, start);
			const isHot = start < hotUntil || tokens.joined >= 0;
			if (!isHot && !isAnchor(text, start, at, code)) continue;
			if (isHot) at = tokens.addWord(start, at, code);
			else at = rewind(text, start, tokens.end);
			if (!isHot) hotUntil = start + 1;
		} else if (type === digit) {
			const isHot = start < hotUntil || tokens.joined >= 0;
			at = isHot ? tokens.addNumber(start) : rewind(text, start, tokens.end);
			if (!isHot) hotUntil = start + 1;
		} else if (type === mark && (start < hotUntil || tokens.joined >= 0)) tokens.add(markOf(code), start, ++at, 0, 0);
		else {
			at = code === 58 && isAddress(text, at) ? endOfAddress(text, at) : at + 1;
			tokens.joined = type === mark ? tokens.joined : -1;
		}
	}
	return tokens.all;
}

/** `https://…` and `doi:10.…`: numbers in them are no dates. */
function isAddress(text: string, colon: number): boolean {
	if (text.charCodeAt(colon + 1) === 47) return text.charCodeAt(colon + 2) === 47;
	return text.startsWith("10.", colon + 1) || text.startsWith(" 10.", colon + 1)
		? /doi$/i.test(text.slice(Math.max(0, colon - 3), colon))
		: false;
}

function endOfAddress(text: string, colon: number): number {
	let at = colon + 2;
	while (at < text.length && typeOf(text.charCodeAt(at)) !== space) at++;
	return at;
}

/** How far before an anchor the words of a date may begin: "just before the beginning of the third quarter of". */
const reach = 48;

/** The beginning of the first word within reach of an anchor that was not read yet. */
function rewind(text: string, anchor: number, from: number): number {
	if (anchor - from <= reach) return from;
	let at = anchor - reach;
	while (at < anchor && typeOf(text.charCodeAt(at)) !== space) at++;
	return at;
}

function isAnchor(text: string, start: number, end: number, code: number): boolean {
	const length = end - start;
	if (length > longest || code > 127 || ((anchorLengths[code - 64]! >> length) & 1) === 0) return false;
	return lookUp(text.slice(start, end))?.isAnchor === true;
}

class TokenList {
	readonly all: Token[] = [];
	/** Where the last token ends. */
	end = 0;
	/** The same, as long as only white space was seen behind it; -1 when something else was. */
	joined = -1;

	constructor(private readonly text: string) {}

	add(kind: string, start: number, end: number, n: number, form: number): void {
		const gap: Gap = this.joined < 0 ? "words" : this.joined === start ? "glue" : "space";
		this.all.push({ kind, start, end, gap, n, form });
		this.joined = end;
		this.end = end;
	}

	/** What sticks to the last token goes on with it: `8` of `29.8.1961`, `2` of `Oct2`; but `SEPT2` and `MARCH5` are genes. */
	continues(start: number): boolean {
		const last = this.all.at(-1);
		if (last === undefined || this.joined !== start) return false;
		return (
			last.kind === "." || last.kind === "," || (last.kind === "month" && /[a-z]/.test(this.text.charAt(start - 1)))
		);
	}

	/** Gives where to go on. */
	addWord(start: number, end: number, code: number): number {
		const length = end - start;
		if (length <= longest && code < 128 && ((lengths[code - 64]! >> length) & 1) === 1) {
			const entry = lookUp(this.text.slice(start, end));
			if (entry !== undefined) {
				this.add(entry.kind, start, end, entry.n, entry.form);
				return end;
			}
		}
		if (length === 1 && readDotted(this.text, start, this)) return this.end;
		this.joined = -1;
		return end;
	}

	addNumber(start: number): number {
		const end = readNumber(this.text, start, this);
		if (end >= 0) return end;
		this.joined = -1;
		return endOfNumber(this.text, start);
	}
}

/** `B.C.`, `B. C. E.`, `A.D.`, `O.S.`, `N.S.`, `a.m.`, `A.H.` */
function readDotted(text: string, start: number, tokens: TokenList): boolean {
	if (text.charCodeAt(start + 1) !== 46) return false;
	dotted.lastIndex = start;
	const match = dotted.exec(text);
	if (match === null) return false;
	const letters = match[0].replace(/[^a-z]/gi, "").toUpperCase();
	const kind = { B: "BC", A: letters === "AD" ? "AD" : "clock", C: "AD", O: "OS", N: "NS", P: "clock" }[
		letters.charAt(0)
	]!;
	tokens.add(kind, start, dotted.lastIndex, 0, 0);
	return true;
}

const dotted = /B\. ?C\b\.?(?: ?E\b\.?)?|A\. ?D\b\.?|C\. ?E\.|O\. ?S\.|N\. ?S\.|[ap]\.m\./iy;

/** Gives where it ends; -1 where it is a quantity, or part of a name. */
function readNumber(text: string, start: number, tokens: TokenList): number {
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
const suffix = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\d])/iuy;

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

/** Over digits, and the commas and letters that stick to them. */
function endOfNumber(text: string, start: number): number {
	let at = start;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const goesOn =
			typeOf(code) === letter || isDigit(code) || ((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1)));
		if (!goesOn) break;
	}
	return Math.max(at, start + 1);
}

function endOfWord(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && typeOf(text.charCodeAt(at)) === letter) at++;
	return at;
}

function markOf(code: number): string {
	if (code === 0x2013 || code === 0x2014 || code === 0x2212 || code === 0x2011 || code === 0x2010 || code === 126)
		return "-";
	return code === 0x2019 || code === 0x2018 ? "'" : String.fromCharCode(code);
}

const other = 0;
const letter = 1;
const digit = 2;
const space = 3;
const mark = 4;

const types = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
	const char = String.fromCharCode(code);
	if (/[A-Za-z]/.test(char)) types[code] = letter;
	else if (/\d/.test(char)) types[code] = digit;
	else if (/\s/.test(char)) types[code] = space;
	else if ("-/,.()[]'~".includes(char)) types[code] = mark;
}

function typeOf(code: number): number {
	if (code < 128) return types[code]!;
	if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return space;
	if ((code >= 0x2010 && code <= 0x2014) || code === 0x2018 || code === 0x2019 || code === 0x2212) return mark;
	// What is left of the general punctuation; anything else beyond ASCII is taken for a letter.
	return (code >= 0x2000 && code < 0x2070) || code < 0xc0 || Number.isNaN(code) ? other : letter;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
