import type { PlainIdentifier } from "../../model/citation.js";
import { wordsAt } from "../../model/place.js";

const figures = () => /\d{1,20}(?![\p{L}\d])/uy;

/** How each kind is announced, and the stretch of signs behind it that its number can be made of; patterns are made when they are needed. */
const kinds: readonly (readonly [PlainIdentifier["kind"], needle: string, head: () => RegExp, number: () => RegExp])[] =
	[
		[
			"isbn",
			"ISBN",
			() => /ISBN(?:T)?(?:[- ]?1[03])?(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y,
			() => /[\dXx](?:[- \u00a0–]?[\dXx]){6,18}(?![\p{L}\d])/uy,
		],
		["issn", "ISSN", () => /ISSN(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y, () => /\d[\dXx–-]{5,9}(?![\p{L}\d])/uy],
		["doi", "doi:", () => /doi:(?:&nbsp;|[ \u00a0])*(?=\d)/y, () => /\d[^\s<>[\]{}|"]{0,200}/y],
		["pmid", "PMID", () => /PMID(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y, figures],
		["pmc", "PMC", () => /PMC(?:[:|]|&nbsp;|[ \u00a0])*(?:PMC)?(?=\d)/y, figures],
		["oclc", "OCLC", () => /OCLC(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y, figures],
		["s2cid", "S2CID", () => /S2CID(?:[:|]|&nbsp;|[ \u00a0])*(?=\d)/y, figures],
		[
			"arxiv",
			"arXiv:",
			() => /arXiv:(?:&nbsp;|[ \u00a0])*(?=[\da-z])/y,
			() => /(?:\d{4}\.\d+(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d+(?:v\d+)?)(?![\w/])/y,
		],
		[
			"bibcode",
			"Bibcode:",
			() => /Bibcode:(?:&nbsp;|[ \u00a0])*(?=\d)/y,
			() => /\d{4}[\w&.]{15}(?!\w)|\d[^\s<>[\]{}|"]{3,40}/y,
		],
	];

/** Finds identifiers that stand in the text with their name before them: `ISBN 0-306-40615-2`, {{ISSN|1234-5679}}, `doi:10.1000/182`. */
export function findPlainIdentifiers(text: string): PlainIdentifier[] {
	const found: PlainIdentifier[] = [];
	for (const [kind, needle, headOf, numberOf] of kinds) {
		let at = text.indexOf(needle);
		if (at < 0) continue;
		const [head, number] = [headOf(), numberOf()];
		for (; at >= 0; at = text.indexOf(needle, at + needle.length)) {
			// Part of a longer word, of the name of a parameter, or of an address.
			if (/[\w/=?&.|-]/.test(text[at - 1] ?? " ")) continue;
			head.lastIndex = at;
			if (!head.test(text)) continue;
			number.lastIndex = head.lastIndex;
			const match = number.exec(text);
			if (match === null) continue;
			const end = head.lastIndex + withoutPunctuation(match[0]).length;
			const words = wordsAt(text, head.lastIndex, end);
			found.push({ kind, start: words.start, end: words.end, text: words.text });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** What ends the sentence, or closes a bracket that was opened before it, does not belong to an identifier. */
function withoutPunctuation(written: string): string {
	// A bibcode may end in a stop.
	if (written.length === 19 && written.endsWith(".") && !written.includes("/")) return written;
	let end = written.length;
	while (/[.,;:'’”]/.test(written.charAt(end - 1)) || isOuterBracket(written.slice(0, end))) end--;
	return written.slice(0, end);
}

function isOuterBracket(written: string): boolean {
	return written.endsWith(")") && !written.includes("(");
}
