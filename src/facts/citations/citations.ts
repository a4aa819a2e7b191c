import type { Nodes } from "mdast";
import type { Template } from "../../dialects/tree.js";
import type { Citation } from "../../model/citation.js";
import { wordsAt } from "../../model/place.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Growing, Reading } from "../reading.js";
import { layoutOf } from "../templates/layout-of.js";
import { readParameters } from "../templates/template-parameters.js";

/** Reads a cite template; its parameters are no prose, but what they hold (links, references) counts. */
export function readCiteTemplate(
	reading: Reading,
	node: Template,
	template: string,
	walk: Walk,
	vocabulary?: Vocabulary,
): void {
	const { start, end } = placeOf(node);
	const { nameRange } = node;
	const index = reading.citations.length;
	const parameters = reading.kinds.has("citations") && !node.isStub ? readParameters(reading.text, node) : [];
	const citation: Growing<Citation> = {
		start,
		end,
		kind: node.isStub ? "stub" : "template",
		template,
		name: wordsAt(reading.text, nameRange.start, nameRange.end),
		parameters,
		messages: none,
		reference: reading.reference,
		section: reading.section,
	};
	if (vocabulary !== undefined) citation.vocabulary = vocabulary;
	if (parameters.length > 0) citation.layout = layoutOf(reading.text, parameters);
	reading.citations.push(citation);
	reading.prose?.anchor("citation", index, end);
	const outer = reading.citation;
	reading.citation = index;
	reading.withProse(null, () => walk(node.children as Nodes[]));
	reading.citation = outer;
}

const none: readonly never[] = [];
