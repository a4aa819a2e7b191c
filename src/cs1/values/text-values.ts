import type { Parameter } from "../../model/citation.js";
import { isDeprecatedArchive } from "../addresses/drop-deprecated-archives.js";
import { mayHoldUrl } from "../addresses/may-hold-url.js";
import type { Cite } from "../cite.js";
import { suggestParameter } from "../parameters/suggest-parameter.js";
import { remember } from "../remember.js";

/** A named value that Citation Style 1 searches: of a parameter that it knows, or has a better name for. */
export interface TextValue {
	readonly name: string;
	readonly value: string;
	readonly written: Parameter;
}

/** All that are searched when addresses at archive.today are gone. */
export const textValues = remember((cite: Cite): readonly TextValue[] => {
	const kept = cite.hasDeprecatedArchive
		? cite.parameters.filter((parameter) => !(isDeprecatedArchive(parameter) && mayHoldUrl(parameter.name)))
		: cite.parameters;
	return cite.unknown.length === 0 ? kept : [...kept, ...cite.unknown.filter((one) => isSuggested(one, cite))];
});

/** An unknown parameter that is searched all the same. */
export function isSuggested({ name, value }: TextValue, cite: Cite): boolean {
	return value !== "" && suggestParameter(name, cite.template) !== undefined;
}
