import { isPrintedTag } from "../dialects/rendered/printed-tags.js";
import { readPrintedMessages } from "../dialects/rendered/read-printed-messages.js";
import type { CitationFields, PrintedMessage } from "../model/citation.js";
import type { Range } from "../model/place.js";
import { describeWork } from "./entry/describe-work.js";
import { type EntryText, wordsOf } from "./entry/entry-text.js";

/** A rendered entry is read so far; a longer one is an essay, with its sources in it. */
const longest = 3000;

/** What an entry of a rendered list says of its work. */
export interface EntryRead {
	readonly fields: CitationFields;
	readonly messages: readonly PrintedMessage[];
}

/** Takes a rendered entry apart: the words of its fields, each with its place, and the messages printed behind it. */
export function readEntry(text: string, { start, end }: Range): EntryRead {
	const written = text.slice(start, Math.min(end, start + longest));
	const found = readPrintedMessages(written);
	const messages = found.map(({ template, words }) => ({
		start: start + words.start,
		end: start + words.end,
		template: template ?? "",
		text: written.slice(words.start, words.end),
	}));
	const said = blankTags(
		found.reduce((left, { whole }) => blank(left, whole), written.replace(/[\s\u200b-\u200f]/g, " ")),
	);
	const gap = /\s{120}/.exec(said)?.index ?? said.length;
	return { fields: toFields({ said: said.slice(0, gap).trimEnd(), offset: start, text }), messages };
}

function toFields(entry: EntryText): CitationFields {
	const { authors, ...rest } = describeWork(entry.said);
	const fields: Record<string, ReturnType<typeof wordsOf>> = {};
	for (const [name, range] of Object.entries(rest)) {
		if (range !== undefined && range.end > range.start) fields[name] = wordsOf(entry, range);
	}
	return { ...fields, authors: authors.map((range) => wordsOf(entry, range)) };
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
