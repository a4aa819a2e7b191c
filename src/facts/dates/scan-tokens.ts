import { digit, isDigit, letter, mark, markOf, space, typeOf } from "./characters.js";
import { anchorLengths, lengths, longest, lookUp } from "./lexicon.js";
import { readDottedWord } from "./read-dotted-word.js";
import { readNumberToken } from "./read-number-token.js";
import type { Token } from "./token.js";
import { TokenList } from "./token-list.js";

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
			if (isHot) at = readWord(text, start, at, tokens);
			else at = rewind(text, start, tokens.end);
			if (!isHot) hotUntil = start + 1;
		} else if (type === digit) {
			const isHot = start < hotUntil || tokens.joined >= 0;
			at = isHot ? readNumber(text, start, tokens) : rewind(text, start, tokens.end);
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
	return lookUp(text, start, end)?.isAnchor === true;
}

/** Gives where to go on. */
function readWord(text: string, start: number, end: number, tokens: TokenList): number {
	const length = end - start;
	const code = text.charCodeAt(start);
	const mayBeKnown = length <= longest && code < 128 && ((lengths[code - 64]! >> length) & 1) === 1;
	const entry = mayBeKnown ? lookUp(text, start, end) : undefined;
	if (entry !== undefined) {
		tokens.add(entry.kind, start, end, entry.n, entry.form);
		return end;
	}
	if (length === 1 && readDottedWord(text, start, tokens)) return tokens.end;
	tokens.joined = -1;
	return end;
}

/** Gives where to go on. */
function readNumber(text: string, start: number, tokens: TokenList): number {
	const end = readNumberToken(text, start, tokens);
	if (end >= 0) return end;
	tokens.joined = -1;
	return endOfNumber(text, start);
}

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
