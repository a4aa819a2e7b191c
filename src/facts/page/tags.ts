import type { Nodes } from "mdast";
import type { PrintedTag, Template } from "../../dialects/tree.js";
import type { Words } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { parameterNamed, wordsOfValue } from "../templates/template-parameters.js";
import { type TagName, tagNamed } from "./tag-names.js";

/** {{citation needed|date=May 2010}} */
export function readTag(reading: Reading, node: Template, tag: TagName, walk: Walk): void {
	const given = parameterNamed(node, "date");
	const date = given === undefined ? null : wordsOfValue(reading.text, given);
	addTag(reading, node, tag, { ...node.nameRange, text: node.name }, date);
	// The words that {{citation needed span|…}} marks are text of the article; of banners only nested tags count.
	reading.withProse(tag.scope === "inline" ? reading.prose : null, () => readMarked(reading, node, tag, walk));
}

/** `[citation needed]` in rendered text. */
export function readPrintedTag(reading: Reading, node: PrintedTag): void {
	const place = placeOf(node);
	const tag = tagNamed(node.name.toLowerCase()) ?? { name: node.name, scope: "inline" };
	addTag(reading, node, tag, { ...place, text: reading.text.slice(place.start, place.end) }, null);
}

function addTag(reading: Reading, node: Nodes, tag: TagName, words: Words, date: Words | null): void {
	const place = placeOf(node);
	const index = reading.tags.push({ ...place, ...tag, words, date, section: reading.section }) - 1;
	reading.prose?.anchor("tag", index, place.end);
}

function readMarked(reading: Reading, node: Template, tag: TagName, walk: Walk): void {
	if (tag.scope !== "inline") return walk(node.children as Nodes[]);
	const marked = tag.name.includes("span") ? (parameterNamed(node, "1") ?? parameterNamed(node, "text")) : undefined;
	if (marked === undefined) return;
	if (marked.children.length > 0) walk(marked.children as Nodes[]);
	else reading.prose?.append(marked.value, marked.valueRange.start);
}
