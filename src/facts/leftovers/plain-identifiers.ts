import type { PlainIdentifier } from "../../model/document.js";
import { wordsAt } from "../../model/place.js";

/** How each kind is announced, and the stretch of signs behind it that its number can be made of. */
const kinds: readonly (readonly [PlainIdentifier["kind"], needle: string, head: RegExp, number: RegExp])[] = [
	[
		"isbn",
		"ISBN",
		/ISBN(?:T)?(?:[- ]?1[03])?(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y,
		/[\dXx](?:[- \u00a0–]?[\dXx]){6,18}(?![\p{L}\d])/uy,
	],
	["issn", "ISSN", /ISSN(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y, /\d[\dXx–-]{5,9}(?![\p{L}\d])/uy],
	["doi", "doi:", /doi:(?:&nbsp;|[ \u00a0])*(?=\d)/y, /\d[^\s<>[\]{}|"]{0,200}/y],
];

/** Finds identifiers that stand in the text with their name before them: `ISBN 0-306-40615-2`, {{ISSN|1234-5679}}, `doi:10.1000/182`. */
export function findPlainIdentifiers(text: string): PlainIdentifier[] {
	const found: PlainIdentifier[] = [];
	for (const [kind, needle, head, number] of kinds) {
		for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
			// Part of a longer word, of the name of a parameter, or of an address.
			if (/[\w/=?&.|-]/.test(text[at - 1] ?? " ")) continue;
			head.lastIndex = at;
			if (!head.test(text)) continue;
			number.lastIndex = head.lastIndex;
			const match = number.exec(text);
			if (match === null) continue;
			const words = wordsAt(text, head.lastIndex, head.lastIndex + match[0].length);
			found.push({ kind, start: words.start, end: words.end, text: words.text });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
