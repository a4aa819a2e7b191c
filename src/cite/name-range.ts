import type { Range } from "../model/place.js";
import type { CallAttribute } from "../model/reference.js";

/** Where the name of an attribute is written. */
export function nameRange({ name, nameStart }: CallAttribute): Range {
	return { start: nameStart, end: nameStart + name.length };
}
