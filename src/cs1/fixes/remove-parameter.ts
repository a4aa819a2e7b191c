import type { Edit } from "../../model/finding.js";
import type { Range } from "../../model/place.js";

/** Takes a parameter out of its call together with the `|` before it; what stands on other lines stays as it is. */
export function removeParameter(written: Range): Edit {
	return { start: written.start - 1, end: written.end, text: "" };
}
