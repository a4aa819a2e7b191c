import type { FactKind } from "../model/document.js";

const underWorks: readonly FactKind[] = ["citations"];

/** What claims are made from. */
const underClaims: readonly FactKind[] = [
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
];

/** The kinds asked for, and those that they rest on. */
export function withFoundations(kinds: ReadonlySet<FactKind>): ReadonlySet<FactKind> {
	if (!kinds.has("claims") && !kinds.has("works")) return kinds;
	return new Set([...kinds, ...(kinds.has("claims") ? underClaims : []), ...(kinds.has("works") ? underWorks : [])]);
}
