import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import type { CallAttribute, CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import { parametersOf } from "../templates/template-parameters.js";
import type { CallReading } from "./call-reading.js";
import { madeAttribute } from "./made-attribute.js";
import { madeCall } from "./made-call.js";

/** `{{#tag:ref|content|name=…}}`: the first part is the content, whatever it looks like. */
export function readTagFunction(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const [content, ...rest] = parametersOf(node);
	const attributes: CallAttribute[] = [];
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	for (const parameter of rest) {
		if (parameter.name === null) continue;
		reading.collectHidden(parameter.children as Nodes[], calls);
		setAttribute(attributes, madeAttribute(reading, parameter, parameter.name));
	}
	const tag = name === "#tag:ref" ? "ref" : "references";
	const written = content === undefined ? null : partText(reading, content);
	calls.push(madeCall(reading, node, tag, attributes, written, inner));
}

/** Of two values under one name the last counts. */
function setAttribute(attributes: CallAttribute[], attribute: CallAttribute): void {
	const before = attributes.findIndex(({ name }) => name === attribute.name);
	if (before < 0) attributes.push(attribute);
	else attributes[before] = attribute;
}

function partText(reading: CallReading, part: TemplateParameter): string {
	const { start, end } = placeOf(part);
	return part.name === null ? part.value : reading.text.slice(start, end);
}
