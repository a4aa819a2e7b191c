import type { Range } from "../../model/place.js";

const opening = /["“„«]/g;
const closings: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "”“", "«": "»" };

/** A quoted title: what stands in the quotation marks, and with them. */
export interface QuotedTitle {
	readonly words: Range;
	readonly whole: Range;
}

/**
 * Finds the quoted title of a work.
 *
 * Takes: `"Title".`, `“Title,” Journal`, `„Titlu”`, `« Titre »`, a title that quotes others inside: `"The "new" harbour"`.
 * Must not take: a quotation in an unquoted title: `The "Mary" of Port: A History. 1990.`, a series: `coll. « Ports »`
 */
export function findQuotedTitle(said: string, from: number, to: number): QuotedTitle | null {
	opening.lastIndex = from;
	for (let found = opening.exec(said); found !== null && found.index < to; found = opening.exec(said)) {
		if (!mayOpen(said, found.index, from)) continue;
		const close = findClosing(said, found.index, closings[found[0]] as string);
		if (close === null) return null;
		return { words: innerOf(said, found.index + 1, close), whole: { start: found.index, end: close + 1 } };
	}
	return null;
}

/** At the beginning, or behind a separator of the citation's parts. */
function mayOpen(said: string, at: number, from: number): boolean {
	const before = said.slice(from, at).trimEnd();
	if (/\bcoll\.$/.test(before)) return false;
	return before === "" || /[.,;:)\]–—]$/.test(before) || /(?:\bIn|see|See|also|\d)$/.test(before);
}

/** The mark that a separator or a bracket follows, or the last one at all; those inside the title are passed over. */
function findClosing(said: string, open: number, marks: string): number | null {
	let depth = 0;
	let last: number | null = null;
	const limit = Math.min(said.length, open + 600);
	const opener = said.charAt(open);
	for (let i = open + 1; i < limit; i++) {
		const letter = said.charAt(i);
		if (letter === opener && !marks.includes(letter)) depth++;
		else if (marks.includes(letter)) {
			if (depth > 0) depth--;
			else {
				if (isEnd(said, i, opener)) return i;
				last ??= i;
			}
		}
	}
	return last;
}

/** A colon behind straight marks belongs to a title that quotes: `"The "Mary": a history"`. */
function isEnd(said: string, i: number, opener: string): boolean {
	const behind = said.slice(i + 1, i + 3);
	// `"The "new" harbour: a "guide""`: the last of two ends the title.
	if (opener === '"' && behind.startsWith('"')) return false;
	if (/^["'’]*(?:[.,]|$|\s?[([])/.test(behind)) return true;
	if (opener !== '"' && /^[;:]/.test(behind)) return true;
	return /[.,]/.test(said.charAt(i - 1)) && /^\s/.test(behind);
}

/** Without the comma that some styles put inside the marks. */
function innerOf(said: string, from: number, to: number): Range {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(said.charAt(start))) start++;
	while (end > start && /[\s,]/.test(said.charAt(end - 1))) end--;
	return { start, end };
}
