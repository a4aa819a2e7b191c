import type { Words } from "../../model/place.js";
import type { Reference } from "../../model/reference.js";
import { ProseBuilder } from "../page/prose-builder.js";
import type { Reading } from "../reading.js";
import { readPlainShortCitations } from "./plain-short-citation.js";

/** What the tag, template or label says of a reference, before its content is read. */
export type ReferenceHead = Pick<Reference, "start" | "end" | "form" | "key" | "group" | "content"> &
	Partial<Pick<Reference, "attributes" | "backLinks" | "inList">> & { readonly name?: Words | undefined };

/** Adds a reference and reads its content: links, citations and further references in it know that they stand in it. */
export function readReference(reading: Reading, head: ReferenceHead, read: () => void): number {
	const index = reading.references.push(fillIn(reading, head)) - 1;
	if (reading.kinds.has("shortCitations")) addPlainShortCitations(reading, head.content);
	const said = new ProseBuilder(null);
	const firstLink = reading.links.length;
	const firstCitation = reading.citations.length;
	const { reference, citation, list } = reading;
	reading.reference = index;
	reading.citation = null;
	reading.list = null;
	reading.withProse(said, read);
	reading.reference = reference;
	reading.citation = citation;
	reading.list = list;
	const links = reading.links.slice(firstLink);
	const isDescribed = links.length > 0 && (reading.citations.length > firstCitation || saysMore(said.text));
	for (const link of links) link.isDescribed ||= isDescribed;
	return index;
}

function addPlainShortCitations(reading: Reading, content: Words): void {
	for (const { start, end, authors, year, pages } of readPlainShortCitations(reading.text, content)) {
		const { section } = reading;
		reading.shortCitations.push({ start, end, authors, year, pages, pagesName: null, anchor: null, section });
	}
}

function fillIn(reading: Reading, head: ReferenceHead): Reference {
	const reference: Reference = {
		start: head.start,
		end: head.end,
		form: head.form,
		key: head.key,
		group: head.group,
		attributes: head.attributes ?? none,
		content: head.content,
		isEmpty: head.content.text === "",
		inList: head.inList ?? reading.list !== null,
		list: reading.list?.index ?? null,
		article: reading.article,
		backLinks: head.backLinks ?? none,
		section: reading.section,
	};
	return head.name === undefined ? reference : Object.assign(reference, { name: head.name });
}

const none: readonly never[] = [];

/** Whether words beside an address say what it leads to: the day of access alone does not. */
function saysMore(text: string): boolean {
	return /\p{L}{3}/u.test(
		text.replace(
			/\b(?:accessed|retrieved|access date|consulté le|page|link|url)\b|\b(?:on )?\d{0,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/gi,
			"",
		),
	);
}
