import type { Page } from "./page.js";
import { readHeading } from "./read-heading.js";
import type { Line } from "./read-lines.js";

/**
 * The line behind a paragraph. In what a browser copies a line is a paragraph; lines go together where the text is wrapped
 * (all as long as the margin allows) or where a line goes on in the middle of a sentence.
 */
export function readParagraph(page: Page, i: number): number {
	const wrapped = endOfWrapped(page, i);
	if (wrapped > i + 1) return wrapped;
	let j = i + 1;
	while (
		j < page.lines.length &&
		!opensOther(page, j) &&
		goesOn(page.text, page.lines[j - 1] as Line, page.lines[j] as Line)
	)
		j++;
	return j;
}

/** Anything but a line of the paragraph above it. */
function opensOther(page: Page, j: number): boolean {
	const line = page.lines[j] as Line;
	if (line.isAfterBlank || page.isChrome[j] === 1 || page.heads[j]?.form === "caret") return true;
	const said = page.text.slice(line.start, line.start + 3);
	return (
		/^(?:[•▪‣●◦]|[*-]\s|\[)/.test(said) ||
		page.text.slice(line.start, line.end).includes("\t") ||
		readHeading(page, j) !== null
	);
}

/** The line above ends without a stop, and the line begins as no sentence does: small letter, digit, sign. */
function goesOn(text: string, above: Line, line: Line): boolean {
	if (/[.!?:…]["”’»)\]\d]*$/.test(text.slice(Math.max(above.start, above.end - 8), above.end))) return false;
	return /^[\p{Ll}\p{N},;)=+−–(]/u.test(text.slice(line.start, line.start + 2));
}

/** Lines of a text that was wrapped at a margin: at least three, nearly equally long but for the last. */
function endOfWrapped(page: Page, i: number): number {
	const margin = lengthAt(page, i);
	if (margin < 50 || margin > 110) return i + 1;
	let widest = margin;
	let narrowest = margin;
	let j = i + 1;
	for (; j < page.lines.length && !opensOther(page, j); j++) {
		const length = lengthAt(page, j);
		widest = Math.max(widest, length);
		if (widest - narrowest > 18 || widest > 110) break;
		if (length < widest - 18) return j - i >= 2 ? j + 1 : i + 1;
		narrowest = Math.min(narrowest, length);
	}
	return j - i >= 3 ? j : i + 1;
}

function lengthAt({ lines }: Page, i: number): number {
	return (lines[i] as Line).end - (lines[i] as Line).start;
}
