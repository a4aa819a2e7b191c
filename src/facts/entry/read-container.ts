import type { Range } from "../../model/place.js";
import { isDateLike } from "./is-date-like.js";
import { splitSegments } from "./split-segments.js";

/** What stands behind a title without naming anything: `(PDF)`, `[translated title]`, `(in German)`, `(2nd ed.)`. */
const remark = /^(?:\s*(?:\([^()]{1,80}\)|\[[^[\]]{1,300}\]))+/;
/** Volume and issue behind a journal's name: ` 94 (6)`, `. 36`, `. XII (3)`, `. Vol. 4 no. 2`. */
const volume =
	/[.,]?\s+(?:vol\.?\s?|Vol\.?\s?|no\.?\s?)?(?:[A-Z]?\d[\w–-]*|[IVXLC]+)(?:\s?\([^()]{1,40}\))?\s*(?=[:.,]|$)/;
const notContainer =
	/^(?:pp?\.?\s|pages?\s|vol(?:ume|s)?\.?\s|no\.?\s|nr\.?\s|issue\s|ser(?:ies)?\.?\s|\(?\d+(?:st|nd|rd|th|e)?\s?(?:ed|éd)|\d+\s?p\b|[\d\s–—-]+$|coll\.|in [A-Z][a-z]+$|translated by|trans\.|illustrated|edited by|ed\. |eds?\.?$|OL\s|\d+\s?\(|[A-Z]?\d+$|Event occurs|Section|chapter\s|Chapter\s|§|lire en ligne|DVD|CD)/i;

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
	const segments = splitSegments(said, begin, to, separator);
	const date = segments.find((segment) => isDateLike(strip(said, segment)));
	const named = segments.filter(
		(segment) =>
			segment !== date &&
			!isDateLike(strip(said, segment)) &&
			!notContainer.test(said.slice(segment.start, segment.end)),
	);
	if (named.length === 0) return { date, segments };
	const publisher = isBook ? publisherOf(said, named, separator) : journalOf(said, named[0] as Range);
	return { publisher, date, segments };
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
	const colon = said.slice(last.start, last.end).indexOf(": ");
	return trimEnd(said, colon < 0 ? last : { start: last.start + colon + 2, end: last.end });
}

/** `Inc.`, `and Company`, `Brown and Company`, `Ltd`: the comma before it belongs to the name. */
function isRestOfName(said: string, { start, end }: Range): boolean {
	return /^(?:Inc|Ltd|LLC|L\.L\.C|LLP|Co|S\.A|GmbH|Limited|and |& |Brown,? |Brown$|University of |[A-Z][\w.]+ (?:and|&) (?:Co|Company|Sons|World)\b)/.test(
		said.slice(start, end),
	);
}

function journalOf(said: string, segment: Range): Range {
	const words = said.slice(segment.start, segment.end);
	const found = volume.exec(words);
	const isVolume = found !== null && found.index > 2 && /[(]|^[.,]/.test(found[0]);
	const end = isVolume ? segment.start + found.index : segment.end;
	const remarked = /\s\([^()]{1,40}\)$/.exec(said.slice(segment.start, end));
	return trimEnd(said, {
		start: segment.start,
		end: remarked === null || isVolume ? end : segment.start + remarked.index,
	});
}

function trimEnd(said: string, { start, end }: Range): Range {
	let to = end;
	while (to > start && /[\s,;:]/.test(said.charAt(to - 1))) to--;
	return { start, end: to };
}
