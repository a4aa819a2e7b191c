import { behindLineEnd, lineEnd } from "./lines.js";

/** A fenced code block: its content, its closing fence, and what stands behind that. */
export interface Fence {
	readonly from: number;
	readonly to: number;
	/** Where the line of the closing fence begins; the end of the text where nothing closes the block. */
	readonly closing: number;
	readonly behind: number;
}

/** The code block that a line opens with a fence at `at`, or null where the line is no fence. */
export function findFence(text: string, at: number, end: number): Fence | null {
	const marker = text.charCodeAt(at);
	let size = 1;
	while (text.charCodeAt(at + size) === marker) size++;
	if (size < 3 || (marker === 96 && text.slice(at + size, end).includes("`"))) return null;
	const from = behindLineEnd(text, end);
	let to = from;
	for (let line = from; line < text.length; ) {
		const close = lineEnd(text, line);
		const behind = behindLineEnd(text, close);
		if (isClosing(text, line, close, marker, size)) return { from, to, closing: line, behind };
		to = close;
		line = behind;
	}
	return { from, to, closing: text.length, behind: text.length };
}

function isClosing(text: string, line: number, end: number, marker: number, size: number): boolean {
	let at = line;
	while (at - line < 3 && text.charCodeAt(at) === 32) at++;
	const start = at;
	while (text.charCodeAt(at) === marker) at++;
	if (at - start < size) return false;
	while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
	return at === end;
}
