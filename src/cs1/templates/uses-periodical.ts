import type { Cite } from "../cite.js";

/** Tells whether the template prints a periodical: a book and an encyclopedia stand in none. */
export function usesPeriodical(cite: Cite): boolean {
	const { class: kind } = cite.template;
	if (kind === "citation") return !cite.has("encyclopedia");
	return kind !== "book" && kind !== "encyclopaedia";
}
