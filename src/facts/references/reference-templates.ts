import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { groupParameter, parameterNamed, parametersOf, wordsOfValue } from "../templates/template-parameters.js";
import { groupOfNotes } from "./group-of-notes.js";
import { addMarker } from "./markers.js";
import { readReference } from "./read-reference.js";
import { referenceKey } from "./reference-key.js";
import type { ReferenceTemplate } from "./reference-template-names.js";
import { readList } from "./references.js";
import { shortFormOf } from "./short-citation-names.js";
import { readShortCitation } from "./short-citations.js";

/** {{efn|…}}, {{refn|…}}, {{r|…}}, {{sfn|…}}, {{#tag:ref|…}}: what `<ref>` does, written as a template. */
export function readReferenceTemplate(reading: Reading, node: Template, kind: ReferenceTemplate, walk: Walk): void {
	if (kind.isShort) return readShortReference(reading, node, walk);
	const groupGiven = groupParameter(node);
	const group = groupGiven === undefined ? kind.group : groupOfNotes(kind.group, unquoted(reading, groupGiven).text);
	if (kind.content === null) return readCalls(reading, node, group);
	const place = placeOf(node);
	const nameGiven = parameterNamed(node, "name");
	const name = nameGiven === undefined ? undefined : unquoted(reading, nameGiven);
	const key = name === undefined || name.text === "" ? null : referenceKey(name.text);
	const content = parameterNamed(node, kind.content);
	const isCall = content === undefined || (content.value === "" && key !== null);
	const reference = isCall ? null : reading.references.length;
	const written = name ?? { ...node.nameRange, text: node.name };
	if (reading.list === null) addMarker(reading, place, { form: "template", key, group, name: written, reference });
	if (isCall) return;
	readReference(
		reading,
		{ ...place, form: "template", key, name, group, content: wordsOfValue(reading.text, content) },
		() => readValue(reading, content, walk),
	);
}

/** {{reflist|refs=…}}: the references in it are defined for markers elsewhere. */
export function readListTemplate(reading: Reading, node: Template, usual: string, walk: Walk): void {
	const groupGiven = groupParameter(node);
	const group = groupGiven === undefined ? usual : groupOfNotes(usual, unquoted(reading, groupGiven).text);
	readList(reading, node, "template", group, () => walk(node.children as Nodes[]));
}

/** {{r|smith|jones}}: one marker a name. */
function readCalls(reading: Reading, node: Template, group: string): void {
	const place = placeOf(node);
	for (const parameter of parametersOf(node)) {
		const isName = parameter.name === null || /^\d+$|^name\d*$/.test(parameter.name);
		if (!isName || parameter.value === "" || parameter.children.length > 0) continue;
		const name = unquoted(reading, parameter);
		addMarker(reading, place, { form: "template", key: referenceKey(name.text), group, name, reference: null });
	}
}

/** {{sfn|Smith|1990|p=3}}: calls with equal parameters share one reference, so it has no key that could be missing. */
function readShortReference(reading: Reading, node: Template, walk: Walk): void {
	const place = placeOf(node);
	const words = { ...node.nameRange, text: node.name };
	const reference = reading.references.length;
	addMarker(reading, place, { form: "template", key: null, group: "", name: words, reference });
	const content = { ...place, text: reading.text.slice(place.start, place.end) };
	readReference(reading, { ...place, form: "template", key: null, group: "", content }, () => {
		readShortCitation(reading, node, shortFormOf(node.name.toLowerCase()) ?? "one", walk);
	});
}

function readValue(reading: Reading, parameter: TemplateParameter, walk: Walk): void {
	if (parameter.children.length > 0) walk(parameter.children as Nodes[]);
	else reading.prose?.append(parameter.value, parameter.valueRange.start);
}

/** A name may stand in quotes, as in the tag. */
function unquoted(reading: Reading, parameter: TemplateParameter): ReturnType<typeof wordsOfValue> {
	const words = wordsOfValue(reading.text, parameter);
	const quoted = /^(["'])(.*)\1$/s.exec(words.text);
	return quoted ? { start: words.start + 1, end: words.end - 1, text: quoted[2] ?? "" } : words;
}
