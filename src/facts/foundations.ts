import type { FactKind } from "../model/document.js";

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
	return kinds.has("claims") ? new Set([...kinds, ...underClaims]) : kinds;
}
