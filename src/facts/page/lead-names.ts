import type { Nodes, Strong } from "mdast";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";

/** More words in bold are no names. */
const most = 30;

/** Bold words: in the lead they are what the article is called. */
export function readStrong(reading: Reading, node: Strong, walk: Walk): void {
	const { prose, block, leadNames } = reading;
	const from = prose?.text.length ?? 0;
	walk(node.children as Nodes[]);
	if (prose === null || block === null || leadNames.length >= most || !reading.kinds.has("leadNames")) return;
	if (reading.sections[reading.section]?.role !== "lead") return;
	const text = prose.text.slice(from).trim();
	if (text !== "") leadNames.push({ ...placeOf(node), text, block });
}
