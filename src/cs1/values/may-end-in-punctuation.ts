import parameters from "../data/parameters.json" with { type: "json" };
import { readParameterName } from "../parameters/read-parameter-name.js";

/** Tells whether the value of a parameter may end in a comma or a colon: a title, a quotation, an address. */
export function mayEndInPunctuation(name: string): boolean {
	names ??= new Set(parameters.mayEndInPunctuation.split(" "));
	return names.has(readParameterName(name).pattern);
}

let names: ReadonlySet<string> | undefined;
