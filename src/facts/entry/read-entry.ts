import { isPrintedTag } from "../../dialects/rendered/printed-tags.js";
import { readPrintedMessages } from "../../dialects/rendered/read-printed-messages.js";
import type { CitationFields, PlainIdentifier, PrintedMessage } from "../../model/citation.js";
import type { Dialect } from "../../model/manuscript.js";
import { type Range, wordsAt } from "../../model/place.js";
import { findPlainIdentifiers } from "../leftovers/plain-identifiers.js";
import { describeWork } from "./describe-work.js";
import { type EntryText, wordsOf } from "./entry-text.js";
import { type Addresses, findAddresses } from "./find-addresses.js";
import { stripMarkdown } from "./strip-markdown.js";

/** An entry is read so far; a longer one is an essay, with its sources in it. */
const longest = 3000;

/** What an entry of a rendered list says of its work. */
export interface EntryRead {
	readonly fields: CitationFields;
	readonly messages: readonly PrintedMessage[];
}

/** Takes an entry apart that was written for readers: the words of its fields, each with its place, and the messages printed behind it. */
export function readEntry(text: string, { start, end }: Range, dialect: Dialect): EntryRead {
	const written = firstWork(text.slice(start, Math.min(end, start + longest)));
	const found = readPrintedMessages(written);
	const messages = found.map(({ template, words }) => ({
		start: start + words.start,
		end: start + words.end,
		template: template ?? "",
		text: written.slice(words.start, words.end),
	}));
	const shown = blankTags(
		found.reduce((left, { whole }) => blank(left, whole), written.replace(/[\s\u200b-\u200f]/g, " ")),
	);
	const { said, distances } = dialect === "markdown" ? stripMarkdown(shown) : { said: shown, distances: undefined };
	const gap = /\s{120}/.exec(said)?.index ?? said.length;
	const entry = { said: said.slice(0, gap).trimEnd(), offset: start, text };
	return {
		fields: toFields(distances === undefined ? entry : { ...entry, distances }, findAddresses(written)),
		messages,
	};
}

function toFields(entry: EntryText, { url, archiveUrl }: Addresses): CitationFields {
	const { authors, ...rest } = describeWork(entry.said);
	const fields: Record<string, unknown> = {};
	for (const [name, range] of Object.entries(rest)) {
		if (range !== undefined && range.end > range.start) fields[name] = wordsOf(entry, range);
	}
	const { text, offset } = entry;
	if (url !== undefined) fields.url = wordsAt(text, offset + url.start, offset + url.end);
	if (archiveUrl !== undefined) fields.archiveUrl = wordsAt(text, offset + archiveUrl.start, offset + archiveUrl.end);
	const identifiers = findPlainIdentifiers(entry.said);
	if (identifiers.length > 0) fields.identifiers = identifiers.map((one) => placed(entry, one));
	return { ...fields, authors: authors.map((range) => wordsOf(entry, range)) };
}

function placed(entry: EntryText, { kind, start, end }: PlainIdentifier): PlainIdentifier {
	const words = wordsOf(entry, { start, end });
	return { kind, start: words.start, end: words.end, text: words.text };
}

/** What stands before a list of further works, or before code. */
function firstWork(written: string): string {
	const further = /(?:^|\n)\s*```|\n\s*[•*]\s/.exec(written);
	return further === null ? written : written.slice(0, further.index);
}

/** As many spaces: what stands behind keeps its offset. */
function blank(said: string, { start, end }: Range): string {
	return said.slice(0, start) + " ".repeat(end - start) + said.slice(end);
}

function blankTags(said: string): string {
	return said.replace(/\[([^[\]]{2,48})\]/g, (whole, inner: string) =>
		isPrintedTag(inner) ? " ".repeat(whole.length) : whole,
	);
}
