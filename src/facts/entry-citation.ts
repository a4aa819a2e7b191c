import type { Words } from "../model/place.js";
import { readEntry } from "./read-entry.js";
import type { Reading } from "./reading.js";

/** Takes a rendered entry apart into a citation, with the messages printed behind it; `read` reads what else stands in it. */
export function readEntryCitation(reading: Reading, content: Words, read: () => void): void {
	if (content.text === "") return read();
	const { start, end } = content;
	const { fields, messages } = reading.kinds.has("citations") ? readEntry(reading.text, content) : nothing;
	const { reference, section } = reading;
	const index = reading.citations.length;
	reading.citations.push({ start, end, kind: "entry", parameters: [], fields, messages, reference, section });
	const outer = reading.citation;
	reading.citation = index;
	read();
	reading.citation = outer;
}

const nothing = { fields: { authors: [] }, messages: [] };
