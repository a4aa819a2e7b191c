import type { Cite } from "../cite.js";

/** Tells whether the template prints pages: a film, a sign or a podcast has none. */
export function usesPages(cite: Cite): boolean {
	return cite.template.usesPages;
}
