import { findIsbnFault } from "./find-isbn-fault.js";
import { isArxivId } from "./is-arxiv-id.js";
import { isBibcode } from "./is-bibcode.js";
import { isIssn } from "./is-issn.js";
import { isNumberUpTo } from "./is-number-up-to.js";
import { limits } from "./limits.js";
import { mendIsbn } from "./mend-isbn.js";

/** What is wrong with an identifier that stands in a text for readers, which may be set with other signs than in a template. */
const faults = {
	isbn: isbnFault,
	issn: (text: string) =>
		isIssn(text.replace("–", "-").toUpperCase()) ? undefined : "it has not eight figures, or a wrong check digit",
	doi: (text: string) =>
		/^10\.\d{4,9}(?:\.\d+)*\//.test(text) ? undefined : "a DOI begins with 10, a number and a slash",
	pmid: (text: string) => (isNumberUpTo(text, limits.pmid) ? undefined : "no number so high has been given out"),
	pmc: (text: string) => (isNumberUpTo(text, limits.pmc) ? undefined : "no number so high has been given out"),
	oclc: (text: string) => (isNumberUpTo(text, limits.oclc, 0) ? undefined : "no number so high has been given out"),
	s2cid: (text: string) => (isNumberUpTo(text, limits.s2cid) ? undefined : "no number so high has been given out"),
	arxiv: (text: string) => (isArxivId(text) ? undefined : "it names a month that is none, or has too few figures"),
	bibcode: (text: string) => (isBibcode(text, (year) => year > 2100) ? undefined : "it has not the 19 signs of one"),
} as const;

/** Says what is wrong with an identifier in running text; undefined where nothing is, or where it only looks unusual. */
export function plainFault(kind: keyof typeof faults, text: string): string | undefined {
	return faults[kind](text);
}

/** What follows a number may be figures too: a shorter piece that is an ISBN is the one that is meant. */
function isbnFault(text: string): string | undefined {
	const pieces = text.split(/[ \u00a0]/);
	for (let length = pieces.length; length > 0; length--) {
		const piece = pieces.slice(0, length).join(" ");
		if (findIsbnFault(piece) === undefined || mendIsbn(piece) !== undefined) return undefined;
	}
	const figures = text.replace(/[^\dXx]/g, "").length;
	if (figures !== 10 && figures !== 13) return `it has ${figures} figures, not 10 or 13`;
	return findIsbnFault(text.replace(/[^\dXx]/g, "").toUpperCase()) === undefined
		? undefined
		: "its check digit is wrong";
}
