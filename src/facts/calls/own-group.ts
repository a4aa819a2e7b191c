import type { Template } from "../../dialects/tree.js";
import type { CallAttribute } from "../../model/reference.js";

/** The group that a template stands for when the call names none. */
export function ownGroup(node: Template, text: string): CallAttribute {
	const { start, end } = node.nameRange;
	return { name: "group", nameStart: start, start, end, text };
}
