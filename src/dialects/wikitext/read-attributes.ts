import { type Words, wordsAt } from "../../model/place.js";
import type { Attribute } from "../../model/reference.js";

/** As Sanitizer::decodeTagAttributes takes them: quoted with `"` or `'` (which may be left open at the end), or up to the next space. */
const attribute =
	/([^\t\n\f\r />][^\t\n\f\r />=]*)(?:([\t\n\f\r ]*=[\t\n\f\r ]*)(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\t\n\f\r >]*)))?/g;

/** The attributes of a tag, written between two offsets. */
export function readAttributes(text: string, start: number, end: number): Attribute[] {
	const attributes: Attribute[] = [];
	if (start >= end) return attributes;
	for (const match of text.slice(start, end).matchAll(attribute)) {
		const at = start + match.index;
		const name = { start: at, end: at + (match[1] as string).length, text: match[1] as string };
		attributes.push({ name, value: readValue(text, match, name.end), start: at, end: at + match[0].length });
	}
	return attributes;
}

function readValue(text: string, match: RegExpMatchArray, nameEnd: number): Words | null {
	if (match[2] === undefined) return null;
	const isQuoted = match[5] === undefined;
	const start = nameEnd + match[2].length + (isQuoted ? 1 : 0);
	return wordsAt(text, start, start + (match[3] ?? match[4] ?? match[5] ?? "").length);
}
