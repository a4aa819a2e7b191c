import type { CiteTemplate } from "./cite-template.js";
import parameters from "./data/parameters.json" with { type: "json" };
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
		isValid = !name.includes("#") && validFor(template).has(readParameterName(name).pattern);
		if (known.size < 10_000) known.set(name, isValid);
	}
	return isValid;
}

/** Answers by class and name: the same few names are asked for again and again. */
const asked = new Map<string, Map<string, boolean>>();

const byClass = new Map<string, ReadonlySet<string>>();

function validFor(template: CiteTemplate): ReadonlySet<string> {
	const known = byClass.get(template.class);
	if (known !== undefined) return known;
	const only = (parameters.only as Readonly<Record<string, string>>)[template.class];
	const names = new Set(`${listFor(template)} ${only ?? ""}`.split(" "));
	byClass.set(template.class, names);
	return names;
}

/** The general templates take everything; the limited ones take what is common to them, and little else. */
function listFor(template: CiteTemplate): string {
	switch (template.parameters) {
		case "general":
			return `${parameters.everywhere} ${parameters.generalAndDocument} ${parameters.general}`;
		case "document":
			return `${parameters.everywhere} ${parameters.generalAndDocument}`;
		case "preprint":
			return parameters.everywhere;
	}
}
