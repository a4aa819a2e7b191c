import type { Words } from "../../model/place.js";
import type { Reading } from "../reading.js";
import { readEntry } from "./read-entry.js";

/** Takes an entry apart that was written for readers into a citation, with the messages printed behind it; `read` reads what else stands in it. */
export function readEntryCitation(reading: Reading, content: Words, read: () => void): void {
	if (content.text === "") return read();
	const index = addEntryCitation(reading, content, reading.reference);
	const outer = reading.citation;
	reading.citation = index;
	read();
	reading.citation = outer;
}

/** Adds what an entry says of its work, and gives its index. */
export function addEntryCitation(reading: Reading, content: Words, reference: number | null): number {
	const { start, end } = content;
	const { fields, messages } = reading.kinds.has("citations")
		? readEntry(reading.text, content, reading.manuscript.dialect)
		: nothing;
	const { section } = reading;
	return (
		reading.citations.push({ start, end, kind: "entry", parameters: [], fields, messages, reference, section }) - 1
	);
}

const nothing = { fields: { authors: [] }, messages: [] };
