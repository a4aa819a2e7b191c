import type { Cite } from "../cite.js";

const periodicals: ReadonlySet<string> = new Set(["journal", "magazine", "newspaper", "periodical", "work"]);

/** Tells whether the template prints an issue; some do so only beside a periodical. */
export function usesIssue(cite: Cite): boolean {
	const { class: kind, usesIssue: isUsed } = cite.template;
	if (kind === "conference" || kind === "map") return cite.has("periodical") || cite.has("script-periodical");
	if (kind === "citation") return periodicals.has(cite.get("periodical")?.name ?? "");
	return isUsed;
}
