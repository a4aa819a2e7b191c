import type { Words } from "../model/place.js";
import type { Reference } from "../model/reference.js";
import { ProseBuilder } from "./prose-builder.js";
import type { Reading } from "./reading.js";

/** What the tag, template or label says of a reference, before its content is read. */
export type ReferenceHead = Pick<Reference, "start" | "end" | "form" | "key" | "group" | "content"> &
	Partial<Pick<Reference, "attributes" | "backLinks" | "inList">> & { readonly name?: Words | undefined };

/** Adds a reference and reads its content: links, citations and further references in it know that they stand in it. */
export function readReference(reading: Reading, head: ReferenceHead, read: () => void): number {
	const { name, ...rest } = head;
	const index = reading.references.length;
	reading.references.push({
		attributes: [],
		backLinks: [],
		inList: reading.list !== null,
		...rest,
		...(name === undefined ? {} : { name }),
		isEmpty: head.content.text === "",
		list: reading.list?.index ?? null,
		article: reading.article,
		section: reading.section,
	});
	const said = new ProseBuilder(null, "paragraph");
	const firstLink = reading.links.length;
	const firstCitation = reading.citations.length;
	reading.within({ reference: index, prose: said, citation: null, list: null }, read);
	const isDescribed = reading.citations.length > firstCitation || saysMore(said.text);
	for (const link of reading.links.slice(firstLink)) link.isDescribed ||= isDescribed;
	return index;
}

/** Whether words beside an address say what it leads to: the day of access alone does not. */
function saysMore(text: string): boolean {
	return /\p{L}{3}/u.test(
		text.replace(
			/\b(?:accessed|retrieved|access date|consulté le|page|link|url)\b|\b(?:on )?\d{0,2}\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/gi,
			"",
		),
	);
}
