import type { Parameter } from "../../model/citation.js";
import type { Range } from "../../model/place.js";

/** A parameter from its name to the end of its value, without the white space around. */
export function wholeParameter({ name, value }: Parameter): Range {
	return { start: name?.start ?? value.start, end: Math.max(value.end, name?.end ?? 0) };
}
