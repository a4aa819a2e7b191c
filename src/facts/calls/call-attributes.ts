import type { Attribute, CallAttribute } from "../../model/reference.js";
import { decodeReferences } from "./decode-references.js";

const none: readonly CallAttribute[] = [];

/** The attributes of a tag as MediaWiki hands them to an extension: the last value of a name, at the place of the first. */
export function callAttributes(attributes: readonly Attribute[]): readonly CallAttribute[] {
	if (attributes.length === 0) return none;
	const read: CallAttribute[] = [];
	for (const { name, value } of attributes) {
		const lower = name.text.toLowerCase();
		if (!isName(lower)) continue;
		const { start, end } = value ?? name;
		const text = value === null ? "" : decodeReferences(value.text.replace(/[\t\n\r ]+/g, " "));
		const attribute = { name: lower, nameStart: name.start, start, end, text };
		const before = read.findIndex((other) => other.name === lower);
		if (before < 0) read.push(attribute);
		else read[before] = attribute;
	}
	return read;
}

const isName = (words: string) => /^[:_\p{L}\p{N}][:_.\-\p{L}\p{N}]*$/u.test(words);
