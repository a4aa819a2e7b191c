import type { Words } from "../../model/place.js";
import type { Attribute } from "../../model/reference.js";

/** The value of an attribute; the last one wins, as in MediaWiki. Undefined where it is not given or has no value. */
export function attributeNamed(attributes: readonly Attribute[], name: string): Words | undefined {
	let found: Words | undefined;
	for (const attribute of attributes) {
		if (attribute.name.text.toLowerCase() === name) found = attribute.value ?? undefined;
	}
	return found;
}
