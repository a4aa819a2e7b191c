import type { Cite } from "../cite.js";
import type { TextValue } from "./text-values.js";
import { isSuggested } from "./text-values.js";

/** The named values that are searched before anything is dropped. */
export function searchedValues(cite: Cite): readonly TextValue[] {
	return cite.unknown.length === 0
		? cite.parameters
		: [...cite.parameters, ...cite.unknown.filter((one) => isSuggested(one, cite))];
}
