import { letter, special, typeOf } from "./character-types.js";
import { codeSpanEnd } from "./code-spans.js";
import { firstOf } from "./lines.js";

/** Three marks of a fence, or more. */
export function isFence(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
}

/**
 * A line that begins with a letter or a code span and holds no mark but that of code spans, and no space at its end, which would
 * be a line break.
 */
export function isPlainLine(text: string, at: number, end: number): boolean {
	if (at === end || text.charCodeAt(end - 1) === 32) return false;
	if (typeOf(text.charCodeAt(at)) !== letter && text.charCodeAt(at) !== 96) return false;
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (typeOf(code) !== special) continue;
		const close = code === 96 && text.charCodeAt(i + 1) !== 96 ? codeSpanEnd(text, i, end) : 0;
		if (close === 0 || text.slice(i, close).includes("|")) return false;
		i = close;
	}
	return true;
}

/** The last letter or backtick of plain lines. */
export function lastWord(text: string, from: number, end: number): number {
	let last = end - 1;
	while (last > from && typeOf(text.charCodeAt(last)) !== letter && text.charCodeAt(last) !== 96) last--;
	return last;
}

/** Where `(address)` ends that stands behind a link's words; 0 when it has a title or brackets of its own. */
export function resourceEnd(text: string, at: number, end: number): number {
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === 41) return i;
		if (code === 40 || code === 34 || code === 39 || code === 32 || code === 9 || code === 92 || code === 96) return 0;
	}
	return 0;
}

/** `[^label]:` and not `[label]:`, whose address and title would be folded. */
export function isFootnote(text: string, closing: number): boolean {
	const label = text.slice(Math.max(0, closing - 1000), closing);
	return /\[\^[^\s[\]]+$/.test(label.slice(label.lastIndexOf("[")));
}

/** `<b>` or `</b>`, with nothing in it that could hide a `>` or a backtick. */
export function isBareTag(text: string, at: number, end: number): boolean {
	for (let i = at + 1; i < end && i < at + 200; i++) {
		const code = text.charCodeAt(i);
		if (code === 62) return true;
		if (code === 33 || code === 34 || code === 39 || code === 60 || code === 63 || code === 96) return false;
	}
	return false;
}

/** Marks whose number decides how long micromark reads a paragraph. */
export function isMark(code: number): boolean {
	switch (code) {
		case 38: // &
		case 42: // *
		case 60: // <
		case 91: // [
		case 93: // ]
		case 95: // _
		case 123: // {
			return true;
		default:
			return false;
	}
}

/** Whether one of those stands in a stretch. */
export function hasMarks(text: string, from: number, end: number): boolean {
	for (let i = from; i < end; i++) if (isMark(text.charCodeAt(i))) return true;
	return false;
}

/** A list item with something in it begins here. */
export function isItem(text: string, at: number, end: number): boolean {
	const code = text.charCodeAt(at);
	if (code === 42 || code === 43 || code === 45)
		return text.charCodeAt(at + 1) === 32 && firstOf(text, at + 1, end) < end;
	if (code < 48 || code > 57) return false;
	return /^\d{1,9}[.)] /.test(text.slice(at, at + 11));
}

/** `[label]:` */
export function isDefinition(text: string, at: number, end: number): boolean {
	const line = text.slice(at, end);
	return line.charCodeAt(line.indexOf("]") + 1) === 58;
}

/** The line below a table's head. */
export function isDelimiterRow(line: string): boolean {
	return line.includes("|") && /^[-:| \t]+$/.test(line);
}
