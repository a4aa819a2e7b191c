import type { Code, FootnoteReference } from "mdast";
import type { CiteKey, NoteMarker } from "../../dialects/tree.js";
import type { Range, Words } from "../../model/place.js";
import type { Marker } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import type { Reading } from "../reading.js";

type Head = Pick<Marker, "form" | "key" | "group" | "name" | "reference">;

/** Adds a marker where it stands; which reference it reaches is known when all have been read. */
export function addMarker(reading: Reading, place: Range, head: Head): void {
	reading.reach(place.start);
	const index = reading.markers.length;
	const block = reading.reference === null && reading.prose !== null ? reading.block : null;
	const { start, end } = place;
	const { form, key, name, group, reference } = head;
	const { article, section } = reading;
	reading.markers.push({ start, end, form, key, name, group, reference, article, section, block });
	reading.prose?.anchor("marker", index, place.end);
}

/** `[^label]` */
export function readFootnoteReference(reading: Reading, node: FootnoteReference): void {
	const place = placeOf(node);
	const name = wordsWithin(reading, place.start + 2, place.end - 1);
	addMarker(reading, place, { form: "footnote", key: node.identifier, group: "", name, reference: null });
}

/** A grammar in a code block may call footnotes of its page; a sample of Markdown calls none, and is known by that. */
export function readCode(reading: Reading, node: Code): void {
	if (!node.value.includes("[^")) return;
	const { start, end } = placeOf(node);
	for (const { 0: call, 1: label = "", index } of reading.text.slice(start, end).matchAll(/\[\^([^\]\s]{1,100})\]/g)) {
		if (!reading.text.includes(`\n[^${label}]:`)) continue;
		const place = { start: start + index, end: start + index + call.length };
		const name = wordsWithin(reading, place.start + 2, place.end - 1);
		addMarker(reading, place, { form: "footnote", key: label.toLowerCase(), group: "", name, reference: null });
	}
}

/** `[1]` */
export function readNoteMarker(reading: Reading, node: NoteMarker): void {
	const place = placeOf(node);
	const name = wordsWithin(reading, place.start, place.end);
	addMarker(reading, place, { form: "number", key: node.label, group: node.group, name, reference: null });
}

/** `[@smith1990]`: its work stands in a bibliography outside the text. */
export function readCiteKey(reading: Reading, node: CiteKey): void {
	const place = placeOf(node);
	const name = wordsWithin(reading, place.start, place.end);
	addMarker(reading, place, { form: "key", key: node.key, group: "", name, reference: null });
}

function wordsWithin(reading: Reading, start: number, end: number): Words {
	return { start, end, text: reading.text.slice(start, end) };
}
