import { type Words, wordsAt } from "../../../model/place.js";
import type { Attribute } from "../../../model/reference.js";
import { isSpace, skipSpace } from "../characters.js";

/**
 * The attributes of a tag, written between two offsets, as MediaWiki's Sanitizer takes them: a value is quoted with `"` or `'`
 * (and may be left open at the end), or goes up to the next white space.
 */
export function readAttributes(text: string, start: number, end: number): Attribute[] {
	const attributes: Attribute[] = [];
	let at = start;
	for (;;) {
		while (at < end && isBetween(text.charCodeAt(at))) at++;
		if (at >= end) return attributes;
		const nameEnd = findNameEnd(text, at, end);
		const equals = skipSpace(text, nameEnd, end);
		const hasValue = equals < end && text.charCodeAt(equals) === 61;
		const valueStart = hasValue ? skipSpace(text, equals + 1, end) : nameEnd;
		const quote = hasValue && valueStart < end ? text.charCodeAt(valueStart) : 0;
		const isQuoted = quote === 34 || quote === 39;
		const valueEnd = hasValue ? findValueEnd(text, valueStart, end, isQuoted ? quote : 0) : nameEnd;
		const value: Words | null = hasValue ? wordsAt(text, isQuoted ? valueStart + 1 : valueStart, valueEnd) : null;
		const name = { start: at, end: nameEnd, text: text.slice(at, nameEnd) };
		const last = isQuoted && valueEnd < end ? valueEnd + 1 : valueEnd;
		attributes.push({ name, value, start: at, end: last });
		at = last;
	}
}

/** White space, `/` and `>` begin no name. */
function isBetween(code: number): boolean {
	return code === 47 || code === 62 || isSpace(code);
}

function findNameEnd(text: string, start: number, end: number): number {
	let i = start + 1;
	while (i < end && text.charCodeAt(i) !== 61 && !isBetween(text.charCodeAt(i))) i++;
	return i;
}

function findValueEnd(text: string, start: number, end: number, quote: number): number {
	let i = quote === 0 ? start : start + 1;
	while (i < end && !isValueEnd(text.charCodeAt(i), quote)) i++;
	return i;
}

function isValueEnd(code: number, quote: number): boolean {
	return quote === 0 ? code === 62 || isSpace(code) : code === quote;
}
