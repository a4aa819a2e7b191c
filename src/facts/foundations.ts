import type { FactKind } from "../model/document.js";

/** Kinds that are made from others. */
const under: Partial<Record<FactKind, readonly FactKind[]>> = {
	works: ["citations"],
	enumerations: ["dates", "quantities"],
	measurements: ["quantities", "sentences", "blocks", "infoboxes", "tables", "sections", "leadNames"],
	claims: [
		"dates",
		"sentences",
		"blocks",
		"sections",
		"tables",
		"infoboxes",
		"categories",
		"leadNames",
		"markers",
		"references",
	],
};

/** The kinds asked for, and those that they rest on. */
export function withFoundations(kinds: ReadonlySet<FactKind>): ReadonlySet<FactKind> {
	return new Set([...kinds].flatMap((kind) => [kind, ...(under[kind] ?? [])]));
}
