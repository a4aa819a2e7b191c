import type { TemplateParameter } from "../../dialects/tree.js";
import type { CallAttribute } from "../../model/reference.js";
import { groupOfNotes } from "../references/group-of-notes.js";
import { wordsOfValue } from "../templates/template-parameters.js";
import type { CallReading } from "./call-reading.js";

/** An attribute that a parameter gives. A value may stand in quotes, as in a tag. */
export function madeAttribute(reading: CallReading, parameter: TemplateParameter, name: string): CallAttribute {
	const { start, end, text } = wordsOfValue(reading.text, parameter);
	const quoted = /^["'](.+)["']$/s.exec(text)?.[1] ?? (text === '""' || text === "''" ? "" : text);
	return { name, nameStart: parameter.nameRange?.start ?? start, start, end, text: quoted };
}

/** The group that a call of a template names, as the template understands it. */
export function madeGroup(reading: CallReading, parameter: TemplateParameter, usual: string): CallAttribute {
	const { nameStart, start, end, text } = madeAttribute(reading, parameter, "group");
	return { name: "group", nameStart, start, end, text: groupOfNotes(usual, text) };
}
