import type { Range } from "../../model/place.js";
import { isDateLike } from "./is-date-like.js";
import { splitSegments } from "./split-segments.js";

/** What stands behind a title without naming anything: `(PDF)`, `[translated title]`, `(in German)`, `(2nd ed.)`. */
const remark = /^(?:\s*(?:\([^()]{1,80}\)|\[[^[\]]{1,300}\]))+/;
/** Volume and issue behind a journal's name: ` 94 (6)`, `. 36`, `. XII (3)`, `. Vol. 4 no. 2`. */
const volume =
	/[.,]?\s+(?:vol\.?\s?|Vol\.?\s?|no\.?\s?)?(?:[A-Z]?\d[\w–-]*|[IVXLC]+)(?:\s?\([^()]{1,40}\))?(?:\sSuppl\.?(?:\s\d+)?)?\s*(?=[:.,]|$)/;
const notContainer =
	/^(?:pp?\.?\s|pages?\s|vol(?:ume|s)?\.?\s|no\.?\s|nr\.?\s|issue\s|ser(?:ies)?\.?\s|\(?\d+(?:st|nd|rd|th|e)?\s?(?:ed|éd)|\d+\s?p\b|[\d\s–—-]+$|coll\.|in [A-Z][a-z]+$|\([^()]*\)$|translated by|trans\.|illustrated|edited by|ed\. |eds?\.?$|OL\s|\d+\s?\(|[A-Z]?\d+$|Event occurs|Section|chapter\s|Chapter\s|(?:theorem|lemma|definition|proposition|eq\.)\s?\(?\d|\d+ pages|[xvi]+\s?\+\s?\d|§|lire en ligne|DVD|CD)/i;

export interface Container {
	readonly publisher?: Range | undefined;
	readonly date?: Range | undefined;
	readonly segments: readonly Range[];
}

/**
 * Reads what published a work, and the date that stands among it.
 * For a book it is the publisher, which stands last and behind its place (`London: Routledge`); for all else what the work stands in,
 * which comes first.
 */
export function readContainer(
	said: string,
	from: number,
	to: number,
	separator: "." | ",",
	isBook: boolean,
): Container {
	const begin = skipRemarks(said, from, to);
	const segments = joinDays(said, splitSegments(said, begin, to, separator));
	const date = segments.find((segment) => isDateLike(strip(said, segment)));
	const named = segments.filter(
		(segment) =>
			segment !== date &&
			!isDateLike(strip(said, segment)) &&
			!notContainer.test(said.slice(segment.start, segment.end)),
	);
	if (named.length === 0) return { date, segments };
	const isReference = named.length > 1 && /Encyclop|Dictionary|Companion to/.test(wordsOf(said, named[0] as Range));
	const journal = hasVolume(said, segments) ? joinShort(said, named) : (named[0] as Range);
	const publisher = isBook || isReference ? publisherOf(said, named, separator) : journalOf(said, journal);
	return { publisher: withoutRemark(said, publisher), date, segments };
}

function wordsOf(said: string, { start, end }: Range): string {
	return said.slice(start, end);
}

/** A part is a volume: `32 (3): 217–19`, `84: D25`. */
function hasVolume(said: string, segments: readonly Range[]): boolean {
	return segments.some((segment) => /(?:^|\. )(?:vol\. ?)?[A-Z]?\d+[\w–-]*\s?[(:]/i.test(wordsOf(said, segment)));
}

/** `Nat. Biotechnol.`, `Scand. J. Immunol.`: short words, each with its stop, are one journal; so are its letters and its name. */
function joinShort(said: string, named: readonly Range[]): Range {
	const first = named[0] as Range;
	let end = first.end;
	if (/^[A-Z]{3,6}$/.test(wordsOf(said, first)) && named[1] !== undefined && /\s\S+\s/.test(wordsOf(said, named[1])))
		end = named[1].end;
	for (
		let i = 0;
		i + 1 < named.length && isShort(said, named[i] as Range) && isShort(said, named[i + 1] as Range);
		i++
	) {
		end = (named[i + 1] as Range).end;
	}
	const next = named.find(({ start }) => start > end);
	if (next !== undefined && /^(?:Supplement\b|Suppl\b|(?:Part|Series|Section) [A-Z]\b)/.test(wordsOf(said, next)))
		end = next.end;
	return { start: first.start, end };
}

function isShort(said: string, segment: Range): boolean {
	return /^(?:\p{Lu}[\p{L}/-]{0,9}\.? ?){1,3}(?:\d+(?: |:|$).*)?$/u.test(wordsOf(said, segment));
}

/** `Dover Publications, Inc. (reprint)`, `CUP (published 1984)`, `"O'Reilly"`: the name alone; letters in brackets belong to it. */
function withoutRemark(said: string, { start, end }: Range): Range {
	const words = said.slice(start, end);
	const found = /\s\((?!(?:[A-Z]{2,8}|[A-Z][\w.]*: [^()]*)\))[^()]{1,40}\)$/.exec(words);
	return { start, end: found === null ? end : start + found.index };
}

/** `Jul 17, 2013` is one part, also where commas separate the parts. */
function joinDays(said: string, segments: readonly Range[]): Range[] {
	const joined: Range[] = [];
	for (const segment of segments) {
		const before = joined.at(-1);
		const isYear = /^\d{4}[a-z]?\)?\.?$/.test(wordsOf(said, segment));
		if (isYear && before !== undefined && /^\(?\p{L}{3,9}\.? \d{1,2}$/u.test(wordsOf(said, before))) {
			joined[joined.length - 1] = { start: before.start, end: segment.end };
		} else joined.push(segment);
	}
	return joined;
}

export function skipRemarks(said: string, from: number, to: number): number {
	let at = from;
	while (at < to && /[\s.,;:]/.test(said.charAt(at))) at++;
	const found = remark.exec(said.slice(at, to));
	if (found === null || isDateLike(found[0].trim().slice(1, -1))) return at;
	return skipRemarks(said, at + found[0].length, to);
}

function strip(said: string, { start, end }: Range): string {
	return said.slice(start, end).replace(/\.$/, "");
}

function publisherOf(said: string, named: readonly Range[], separator: "." | ","): Range {
	let last = named.at(-1) as Range;
	for (let i = named.length - 1; separator === "," && i > 0 && isRestOfName(said, named[i] as Range); i--) {
		last = { start: (named[i - 1] as Range).start, end: last.end };
	}
	return trimEnd(said, withoutPlace(said, last));
}

/** `London: Routledge`: what stands behind the place, unless the colon is in brackets. */
function withoutPlace(said: string, { start, end }: Range): Range {
	const colon = /^[^():]{1,60}(?:\([A-Z. ]{2,6}\))?\s?:\s/.exec(said.slice(start, end));
	return colon === null ? { start, end } : { start: start + colon[0].length, end };
}

/** `Inc.`, `and Company`, `Brown and Company`, `Ltd`: the comma before it belongs to the name. */
function isRestOfName(said: string, { start, end }: Range): boolean {
	return /^(?:(?:Inc|Ltd|LLC|L\.L\.C|LLP|Co|S\.A|GmbH|Limited)\b|and |& |Brown,? |Brown$|University of |[A-Z][\w.]+ (?:and|&) (?:Co|Company|Sons|World)\b)/.test(
		said.slice(start, end),
	);
}

function journalOf(said: string, segment: Range): Range {
	const place = cityBefore.exec(wordsOf(said, segment));
	const start = segment.start + (place?.[0].length ?? 0);
	const words = said
		.slice(start, segment.end)
		.replace(/\s?(?:\(\d+(?:[–-]\d+)?\))?:\s?[\w–-]+(?:\s?\(\d+\))?$/, (tail) => (/\d/.test(tail) ? "" : tail));
	const found = volume.exec(words);
	const isVolume = found !== null && found.index > 2 && /[(]|^[.,]|Suppl/.test(found[0]);
	return trimEnd(said, { start, end: start + (isVolume ? found.index : words.length) });
}

/** A place before its publisher, where what the work stands in is not told apart from who published it. */
const cityBefore =
	/^(?:London|New York(?: City)?|Paris|Berlin|Boston|Chicago|Oxford|Cambridge|Washington,? D\.?C\.?|Geneva|Rome|Vienna|Amsterdam|Toronto|Sydney|Melbourne|Dublin|Edinburgh|Philadelphia|San Francisco|Los Angeles|Tokyo|New Delhi|Stockholm|Brussels|București|[A-Z][a-z]+, (?:[A-Z]{2}|[A-Z][a-z]{1,4}\.)):\s/;

function trimEnd(said: string, { start, end }: Range): Range {
	let to = end;
	while (to > start && /[\s,;:]/.test(said.charAt(to - 1))) to--;
	return { start, end: to };
}
