import type { Cite } from "../cite.js";

/** A book, an encyclopedia, or a citation that stands in no periodical. */
export function isBookLike(cite: Cite): boolean {
	const { class: kind } = cite.template;
	if (kind === "book" || kind === "encyclopaedia") return true;
	return (
		kind === "citation" && (cite.has("encyclopedia") || !(cite.has("periodical") || cite.has("script-periodical")))
	);
}
