import { letter, special, typeOf } from "./character-types.js";

/** Three marks of a fence, or more. */
export function isFence(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}

/** A line that begins with a letter and holds no mark, and no space at its end, which would be a line break. */
export function isPlainLine(text: string, at: number, end: number): boolean {
	if (at === end || typeOf(text.charCodeAt(at)) !== letter || text.charCodeAt(end - 1) === 32) return false;
	for (let i = at; i < end; i++) if (typeOf(text.charCodeAt(i)) === special) return false;
	return true;
}

/** The last letter of a stretch that begins with one. */
export function lastLetter(text: string, from: number, end: number): number {
	let last = end - 1;
	while (last > from && typeOf(text.charCodeAt(last)) !== letter) last--;
	return last;
}

/** Where `(address)` ends that stands behind a link's words; 0 when it has a title or brackets of its own. */
export function resourceEnd(text: string, at: number, end: number): number {
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 41) return i;
		if (code === 40 || code === 34 || code === 39 || code === 32 || code === 9 || code === 92) return 0;
	}
	return 0;
}

/** `[^label]:` and not `[label]:`, whose address and title would be folded. */
export function isFootnote(text: string, closing: number): boolean {
	const start = text.lastIndexOf("[", closing);
	return text.charCodeAt(start + 1) === 94 && !/[\s[]/.test(text.slice(start + 1, closing));
}

/** Marks whose number decides how long micromark reads a paragraph. */
export function isMark(code: number): boolean {
	return code === 91 || code === 93 || code === 42 || code === 95 || code === 60;
}

/** Whether one of those stands in a stretch. */
export function hasMarks(text: string, from: number, end: number): boolean {
	for (let i = from; i < end; i++) if (isMark(text.charCodeAt(i))) return true;
	return false;
}

/** A list item begins here. */
export function isItem(text: string, at: number, code: number): boolean {
	if (code === 42 || code === 43 || code === 45) return text.charCodeAt(at + 1) === 32;
	if (code < 48 || code > 57) return false;
	return /^\d{1,9}[.)] /.test(text.slice(at, at + 11));
}

/** `[label]:` */
export function isDefinition(text: string, at: number): boolean {
	const closing = text.indexOf("]", at);
	return closing > 0 && text.charCodeAt(closing + 1) === 58;
}

/** The line below a table's head. */
export function isDelimiterRow(line: string): boolean {
	return line.includes("|") && /^[-:| \t]+$/.test(line);
}
