import type { TemplateParameter } from "../dialects/tree.js";
import type { CallAttribute } from "../model/reference.js";
import type { CallReading } from "./call-reading.js";
import { wordsOfValue } from "./template-parameters.js";

/** An attribute that a parameter gives. A value may stand in quotes, as in a tag. */
export function madeAttribute(reading: CallReading, parameter: TemplateParameter, name: string): CallAttribute {
	const { start, end, text } = wordsOfValue(reading.text, parameter);
	const quoted = /^["'](.+)["']$/s.exec(text)?.[1] ?? (text === '""' || text === "''" ? "" : text);
	return { name, nameStart: parameter.nameRange?.start ?? start, start, end, text: quoted };
}
