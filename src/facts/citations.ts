import type { Nodes } from "mdast";
import { readFields } from "../cs1/read-fields.js";
import type { Template } from "../dialects/tree.js";
import { placeOf } from "./place-of.js";
import type { Walk } from "./reader.js";
import type { Reading } from "./reading.js";
import { readParameters } from "./template-parameters.js";

/** Reads a cite template; its parameters are no prose, but what they hold (links, references) counts. */
export function readCiteTemplate(reading: Reading, node: Template, template: string, walk: Walk): void {
	const place = placeOf(node);
	const index = reading.citations.length;
	const parameters = reading.kinds.has("citations") && !node.isStub ? readParameters(reading.text, node) : [];
	reading.citations.push({
		...place,
		kind: node.isStub ? "stub" : "template",
		template,
		name: { ...node.nameRange, text: reading.text.slice(node.nameRange.start, node.nameRange.end) },
		parameters,
		fields: readFields(parameters),
		messages: [],
		reference: reading.reference,
		section: reading.section,
	});
	reading.prose?.anchor("citation", index, place.end);
	const outer = reading.citation;
	reading.citation = index;
	reading.withProse(null, () => walk(node.children as Nodes[]));
	reading.citation = outer;
}
