import type { FootnoteDefinition, Nodes } from "mdast";
import type { ExtensionTag, NoteEntry, NoteList, Ref } from "../../dialects/tree.js";
import { wordsAt } from "../../model/place.js";
import type { ReferenceList } from "../../model/reference.js";
import { addEntryCitation, readEntryCitation } from "../entry/entry-citation.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { attributeNamed } from "./attributes.js";
import { addMarker } from "./markers.js";
import { readReference } from "./read-reference.js";
import { referenceKey } from "./reference-key.js";

/** `<ref>`: a marker where it stands in the text, a reference where it has content. */
export function readRef(reading: Reading, node: Ref, walk: Walk): void {
	const place = placeOf(node);
	const { start, end } = place;
	const { attributes, contentRange } = node;
	const name = attributeNamed(attributes, "name");
	const key = name === undefined || name.text === "" ? null : referenceKey(name.text);
	const group = attributeNamed(attributes, "group")?.text ?? reading.list?.group ?? "";
	const isCall = contentRange === null || !node.isClosed;
	if (reading.list === null) {
		const written = name ?? { start, end, text: reading.text.slice(start, end) };
		const reference = isCall ? null : reading.references.length;
		addMarker(reading, place, { form: "ref", key, group, name: written, reference });
	}
	// What was never closed holds nothing but the trouble that says so.
	if (isCall) return node.isClosed ? undefined : walk(node.children as Nodes[]);
	const content = wordsAt(reading.text, contentRange.start, contentRange.end);
	readReference(reading, { start, end, form: "ref", key, name, group, content, attributes }, () =>
		walk(node.children as Nodes[]),
	);
}

/** `<references>`: the references in it are defined for markers elsewhere. Other extension tags hold no text of the article. */
export function readExtensionTag(reading: Reading, node: ExtensionTag, walk: Walk): void {
	if (node.name === "references") {
		const group = attributeNamed(node.attributes, "group")?.text ?? "";
		readList(reading, node, "tag", group, () => walk(node.children as Nodes[]));
	} else if (node.name === "poem" || node.name === "gallery") walk(node.children as Nodes[]);
	else if (node.name === "nowiki" && node.contentRange !== null) {
		reading.prose?.append(reading.text.slice(node.contentRange.start, node.contentRange.end), node.contentRange.start);
	}
}

/** `[^label]: …` */
export function readFootnoteDefinition(reading: Reading, node: FootnoteDefinition, walk: Walk): void {
	const place = placeOf(node);
	const labelEnd = reading.text.indexOf("]", place.start);
	const name = { start: place.start + 2, end: labelEnd, text: reading.text.slice(place.start + 2, labelEnd) };
	const content = wordsAt(reading.text, Math.min(labelEnd + 2, place.end), place.end);
	const first = reading.citations.length;
	const reference = readReference(
		reading,
		{ ...place, form: "footnote", key: node.identifier, name, group: "", content, inList: true },
		() => walk(node.children),
	);
	// Without a template its words are the description of the work.
	if (reading.citations.length === first) addEntryCitation(reading, content, reference);
}

/** A list of numbered notes, in Markdown or rendered text. */
export function readNoteList(reading: Reading, node: NoteList, walk: Walk): void {
	reading.reach(placeOf(node).start);
	readList(reading, node, "notes", node.group, () => {
		for (const entry of node.children) readNoteEntry(reading, entry, node.group, walk);
	});
}

/** Adds a list of references, and reads what it holds. */
export function readList(
	reading: Reading,
	node: Nodes,
	form: ReferenceList["form"],
	group: string,
	read: () => void,
): void {
	const index = reading.referenceLists.length;
	reading.referenceLists.push({ ...placeOf(node), form, group, article: reading.article, isNumbered: true });
	const outer = reading.list;
	reading.list = { index, group };
	reading.withProse(null, read);
	reading.list = outer;
}

function readNoteEntry(reading: Reading, node: NoteEntry, group: string, walk: Walk): void {
	const place = placeOf(node);
	// A bullet stands where the number is missing.
	const { start, end } = node.labelRange;
	const name = { start, end, text: reading.text.slice(start, end) };
	const content = wordsAt(reading.text, node.contentRange.start, node.contentRange.end);
	const backLinks = node.backLinks.map((range) => ({ ...range, text: reading.text.slice(range.start, range.end) }));
	readReference(
		reading,
		{ ...place, form: "note", key: node.label, name, group, content, backLinks, inList: true },
		() => {
			readEntryCitation(reading, content, () => walk(node.children as Nodes[]));
		},
	);
}
