import { isSpace } from "../characters.js";
import { noMark } from "../find-marks.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import { extensionTags, htmlTags } from "../tags/tag-names.js";

/**
 * The tag of HTML that begins at the start of a stretch, with its end; null where `<` means itself. Templates may stand in it.
 * Also the closing tag of an extension that nothing has opened.
 */
export function findHtmlTag(page: Page, { start, end, first, last }: Stretch): { name: string; end: number } | null {
	const { text, shelf } = page;
	const isClosing = text.charCodeAt(start + 1) === 47;
	const nameStart = start + (isClosing ? 2 : 1);
	const nameEnd = findNameEnd(text, nameStart, end);
	const name = text.slice(nameStart, nameEnd).toLowerCase();
	if (!htmlTags.has(name) && !(isClosing && (extensionTags.has(name) || name === "includeonly"))) return null;
	let node = first;
	let nextNode = node < last ? (shelf.starts[node] as number) : noMark;
	for (let i = nameEnd; i < end; i++) {
		if (i === nextNode) {
			i = (shelf.ends[node++] as number) - 1;
			nextNode = node < last ? (shelf.starts[node] as number) : noMark;
			continue;
		}
		const code = text.charCodeAt(i);
		if (code === 62) return { name, end: i + 1 };
		if (code === 60 || (i === nameEnd && code !== 47 && !isSpace(code))) return null;
	}
	return null;
}

function findNameEnd(text: string, from: number, end: number): number {
	let i = from;
	while (i < end && i < from + 16 && isNameCharacter(text.charCodeAt(i))) i++;
	return i;
}

function isNameCharacter(code: number): boolean {
	const lower = code | 32;
	return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57);
}
