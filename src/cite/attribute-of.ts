import type { CallAttribute, CiteCall } from "../model/reference.js";

/** An attribute of a call. */
export function attributeOf(call: CiteCall, name: string): CallAttribute | undefined {
	for (const attribute of call.attributes) if (attribute.name === name) return attribute;
	return undefined;
}
