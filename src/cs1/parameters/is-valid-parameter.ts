import type { CiteTemplate } from "../templates/cite-template.js";
import { listParameters } from "./list-parameters.js";
import { type ParameterName, readParameterName } from "./read-parameter-name.js";

/** Tells whether a cite template takes a parameter of this name, letter case and all. */
export function isValidParameter(name: string, template: CiteTemplate): boolean {
	return readValidName(name, template) !== undefined;
}

/** Takes the name of a parameter apart, where the template takes it. */
export function readValidName(name: string, template: CiteTemplate): ParameterName | undefined {
	let known = asked.get(template.class);
	if (known === undefined) {
		known = new Map();
		asked.set(template.class, known);
	}
	let valid = known.get(name);
	if (valid === undefined) {
		const read = readParameterName(name);
		valid = !name.includes("#") && listParameters(template).has(read.pattern) ? read : null;
		if (known.size < 10_000) known.set(name, valid);
	}
	return valid ?? undefined;
}

/** Answers by class and name: the same few names are asked for again and again. */
const asked = new Map<string, Map<string, ParameterName | null>>();
