import parameters from "../data/parameters.json" with { type: "json" };
import type { CiteTemplate } from "../templates/cite-template.js";

/** The names of the parameters that a cite template takes; those that may be numbered have a `#` where the number stands. */
export function listParameters(template: CiteTemplate): ReadonlySet<string> {
	const known = byClass.get(template.class);
	if (known !== undefined) return known;
	const only = (parameters.only as Readonly<Record<string, string>>)[template.class];
	const names = new Set(`${listFor(template)} ${only ?? ""}`.split(" "));
	byClass.set(template.class, names);
	return names;
}

const byClass = new Map<string, ReadonlySet<string>>();

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
