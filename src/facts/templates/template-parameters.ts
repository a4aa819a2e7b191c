import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import type { Parameter } from "../../model/citation.js";
import { type Words, wordsAt } from "../../model/place.js";
import { placeOf } from "../place-of.js";

/** Templates whose words are known without asking the wiki. */
const plainTemplates = new Set(["!", "=", "nbsp", "snd", "spnd", "ndash", "mdash", "spaced ndash", "'", "-", "·", "•"]);

export function parametersOf(node: Template): TemplateParameter[] {
	return node.children.filter((child): child is TemplateParameter => child.type === "templateParameter");
}

/** The parameters of a call as facts. */
export function readParameters(text: string, node: Template): Parameter[] {
	const parameters: Parameter[] = [];
	for (const child of node.children)
		if (child.type === "templateParameter") parameters.push(readParameter(text, child as TemplateParameter));
	return parameters;
}

function readParameter(text: string, parameter: TemplateParameter): Parameter {
	// Written out, here and wherever a fact is made by the thousand: spreading an object costs more than all the rest.
	const { start, end } = placeOf(parameter);
	const { name, nameRange, children } = parameter;
	return {
		start,
		end,
		name: nameRange === null ? null : wordsAt(text, nameRange.start, nameRange.end, name ?? ""),
		value: wordsOfValue(text, parameter),
		opaque: children.length > 0 && isOpaque(children as Nodes[]),
	};
}

/** The value of a parameter by name, or by position counted from 1; the last one wins. */
export function parameterNamed(node: Template, name: string): TemplateParameter | undefined {
	let found: TemplateParameter | undefined;
	let position = 0;
	for (const parameter of parametersOf(node)) {
		if (parameter.name === null) position++;
		if ((parameter.name ?? String(position)) === name) found = parameter;
	}
	return found;
}

/** The parameter that names a group of references, in English or French. */
export function groupParameter(node: Template): TemplateParameter | undefined {
	return parameterNamed(node, "group") ?? parameterNamed(node, "groupe");
}

/** What a parameter holds, trimmed and without comments; its range is that of all the words. */
export function wordsOfValue(text: string, parameter: TemplateParameter): Words {
	return wordsAt(text, parameter.valueRange.start, parameter.valueRange.end, parameter.value);
}

function isOpaque(nodes: readonly Nodes[]): boolean {
	for (const node of nodes) {
		if (node.type === "templateArgument") return true;
		if (node.type === "template") {
			if (!plainTemplates.has(node.name.toLowerCase())) return true;
		} else if ("children" in node && node.type !== "ref" && isOpaque(node.children as Nodes[])) return true;
	}
	return false;
}
