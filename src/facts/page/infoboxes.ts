import type { Nodes } from "mdast";
import type { Template } from "../../dialects/tree.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { readParameters } from "../templates/template-parameters.js";

/** Reads {{Infobox …}}: its parameters as written, and the references that stand in them. */
export function readInfobox(reading: Reading, node: Template, walk: Walk): void {
	const name = { ...node.nameRange, text: node.name };
	if (reading.kinds.has("infoboxes") || reading.kinds.has("gaps")) {
		reading.infoboxes.push({ ...placeOf(node), name, parameters: readParameters(reading.text, node) });
	}
	reading.withProse(null, () => walk(node.children as Nodes[]));
}
