import type { Nodes } from "mdast";
import { citeTemplate } from "../cs1/cite-template.js";
import type { Template } from "../dialects/tree.js";
import { readCiteTemplate } from "./citations.js";
import { readInfobox } from "./infoboxes.js";
import type { Walk } from "./reader.js";
import type { Reading } from "./reading.js";
import { listTemplates, referenceTemplates } from "./reference-template-names.js";
import { readListTemplate, readReferenceTemplate } from "./reference-templates.js";
import { isShortCitation, readShortCitation } from "./short-citations.js";
import { tagNamed } from "./tag-names.js";
import { readTag } from "./tags.js";
import { readTextTemplate, textTemplates } from "./text-templates.js";

/** Reads a template call as what it is by its name; of one that nobody knows only what stands inside it counts. */
export function readTemplate(reading: Reading, node: Template, walk: Walk): void {
	const name = node.name.toLowerCase();
	const cite = citeTemplate(node.name);
	if (cite !== undefined) return readCiteTemplate(reading, node, cite.name, walk);
	const reference = referenceTemplates.get(name);
	if (reference !== undefined) return readReferenceTemplate(reading, node, reference, walk);
	const list = listTemplates.get(name);
	if (list !== undefined) return readListTemplate(reading, node, list, walk);
	if (isShortCitation(name)) return readShortCitation(reading, node, name);
	const tag = tagNamed(name);
	if (tag !== undefined) return readTag(reading, node, tag, walk);
	if (name.startsWith("infobox") || name.endsWith("infobox")) return readInfobox(reading, node, walk);
	const shown = textTemplates.get(name);
	if (shown !== undefined) return readTextTemplate(reading, node, shown, walk);
	reading.withProse(null, () => walk(node.children as Nodes[]));
}
