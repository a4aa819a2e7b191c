import type { CiteTemplate } from "../templates/cite-template.js";
import { listParameters } from "./list-parameters.js";
import { readParameterName } from "./read-parameter-name.js";

/** Tells whether a cite template takes a parameter of this name, letter case and all. */
export function isValidParameter(name: string, template: CiteTemplate): boolean {
	let known = asked.get(template.class);
	if (known === undefined) {
		known = new Map();
		asked.set(template.class, known);
	}
	let isValid = known.get(name);
	if (isValid === undefined) {
		isValid = !name.includes("#") && listParameters(template).has(readParameterName(name).pattern);
		if (known.size < 10_000) known.set(name, isValid);
	}
	return isValid;
}

/** Answers by class and name: the same few names are asked for again and again. */
const asked = new Map<string, Map<string, boolean>>();
