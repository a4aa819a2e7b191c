import { type Words, wordsAt } from "../../model/place.js";
import type { ShortCitation } from "../../model/reference.js";

type PlainCitation = Pick<ShortCitation, "start" | "end" | "authors" | "year" | "pages">;

/**
 * Reads a reference that is nothing but short citations: `Marsh 1950, p. 40.`, `Marsh & Lund (1950a), pp. 4–5; Moor 1891`.
 * Look-alikes that are none: `Harbour Almanac, 1907`, `May 1950`, `Marsh 1950. Tides at Brackwater.`; the answer is then empty.
 */
export function readPlainShortCitations(text: string, { start, end }: Words): PlainCitation[] {
	if (end - start > 200) return [];
	const found: PlainCitation[] = [];
	for (let from = start; from < end; ) {
		const semicolon = text.indexOf(";", from);
		const to = semicolon >= 0 && semicolon < end ? semicolon : end;
		const read = readPart(wordsAt(text, from, to));
		if (read === undefined) return [];
		found.push(read);
		from = to + 1;
	}
	return found;
}

function readPart(part: Words): PlainCitation | undefined {
	const authors: Words[] = [];
	let open: Words | null = null;
	let last = "";
	for (const { 0: word, index } of part.text.matchAll(/\S+/g)) {
		const year = /^\(?((?:1[5-9]|20)\d\d[a-z]?)\)?[,.:]?$/.exec(word);
		const start = part.start + index;
		if (year !== null) {
			if (open !== null) authors.push(open);
			// `Marsh, Tides, Brackwater, 1950` is no list of authors: the last one stands behind “and”.
			if (authors.length > 2 && last !== "and") return undefined;
			const yearStart = start + word.indexOf(year[1] as string);
			return describe(part, authors, {
				start: yearStart,
				end: yearStart + (year[1] as string).length,
				text: year[1] as string,
			});
		}
		const isConnector = /^(?:&|and|et|al\.?,?)$/.test(word);
		if (last === "al" || (!isConnector && !isNamePart(word))) return undefined;
		if (isConnector) last = /^al/.test(word) ? "al" : "and";
		const bare = word.replace(/,$/, "");
		if (!isConnector)
			open = open === null ? { start, end: start + bare.length, text: bare } : joined(open, start, bare);
		if (open !== null && (isConnector || word.endsWith(","))) {
			authors.push(open);
			open = null;
		}
	}
	return undefined;
}

/** Part of a name: `Marsh`, `O'Moor-Lund,`, `J.`, `van`. */
const isNamePart = (words: string) =>
	/^(?:\p{Lu}[\p{L}'’-]*\.?|van|von|der|den|de|la|le|di|du|al-\p{L}+),?$/u.test(words);

function joined(open: Words, start: number, word: string): Words {
	return { start: open.start, end: start + word.length, text: `${open.text} ${word}` };
}

/** Only a page, a chapter or nothing may follow the year; a month before it makes it a date, and a long name that of a body or a title. */
function describe(part: Words, authors: readonly Words[], year: Words): PlainCitation | undefined {
	const behind = /^[).,:\s]*/.exec(part.text.slice(year.end - part.start)) as RegExpExecArray;
	const rest = wordsAt(part.text, year.end - part.start + behind[0].length, part.text.length);
	const isOdd =
		authors.length === 0 ||
		authors.length > 4 ||
		authors.some(({ text }) => months.test(text) || text.split(" ").length > 3);
	if (isOdd || (rest.text !== "" && !locator.test(rest.text))) return undefined;
	const pages =
		rest.text === "" ? null : { start: part.start + rest.start, end: part.start + rest.end, text: rest.text };
	return { start: part.start, end: part.end, authors, year, pages };
}

const months =
	/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\.?$/i;

/** `p. 40`, `pp. 4–5, 9`, `ch. 3`, `40` */
const locator =
	/^(?:(?:pp?|pgs?|pages?|chs?|chap|chapter|vols?|secs?|paras?|nn?|fig|plate)\b\.?|§+)?\s?[\d.,–\-&ivxlcfn: ]+$/i;
