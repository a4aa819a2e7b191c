import type { PrintedMessageNode } from "../../dialects/tree.js";
import { placeOf } from "../place-of.js";
import type { Reading } from "../reading.js";

/** A message that MediaWiki printed into a rendered text. Those in the entries of a list are read with their entry. */
export function readPrintedMessage(reading: Reading, node: PrintedMessageNode): void {
	const { start, end } = placeOf(node);
	if (node.template === null) {
		if (/^Cite\serror:/.test(node.value)) reading.printedErrors.push({ start, end, text: node.value });
	} else if (reading.citation === null) {
		reading.citations.push({
			start,
			end,
			kind: "entry",
			parameters: [],
			fields: { authors: [] },
			messages: [{ start, end, template: node.template, text: node.value }],
			reference: reading.reference,
			section: reading.section,
		});
	}
}
