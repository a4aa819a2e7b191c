import type { PrintedMessageNode } from "../dialects/tree.js";
import type { Words } from "../model/place.js";
import { placeOf } from "./place-of.js";
import type { Reading } from "./reading.js";

/** Takes a rendered entry apart into a citation; `read` reads what stands in it, messages among it. */
export function readEntryCitation(reading: Reading, content: Words, read: () => void): void {
	if (content.text === "") return read();
	const index = reading.citations.length;
	const { start, end } = content;
	const { reference, section } = reading;
	reading.citations.push({
		start,
		end,
		kind: "entry",
		parameters: [],
		fields: { authors: [] },
		messages: [],
		reference,
		section,
	});
	reading.within({ citation: index }, read);
}

/** A message that Citation Style 1 printed belongs to the entry that it stands in. */
export function readPrintedMessage(reading: Reading, node: PrintedMessageNode): void {
	const citation = reading.citation === null ? undefined : reading.citations[reading.citation];
	if (citation === undefined || node.template === null) return;
	const message = { ...placeOf(node), template: node.template, text: node.value };
	citation.messages = [...citation.messages, message];
}
