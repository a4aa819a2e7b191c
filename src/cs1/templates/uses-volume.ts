import type { Cite } from "../cite.js";

/** Tells whether the template prints a volume. */
export function usesVolume(cite: Cite): boolean {
	if (cite.template.class !== "citation") return cite.template.usesVolume;
	return cite.get("periodical")?.name !== "website";
}
