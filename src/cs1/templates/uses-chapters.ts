import type { Cite } from "../cite.js";

/** Tells whether the template prints a chapter, and what belongs to it: a web page or a piece of news has none. */
export function usesChapters(cite: Cite): boolean {
	if (cite.template.class !== "citation") return !withoutChapters.has(cite.template.class);
	return cite.has("encyclopedia") || !(cite.has("periodical") || cite.has("script-periodical"));
}

const withoutChapters: ReadonlySet<string> = new Set([
	"web",
	"news",
	"journal",
	"magazine",
	"pressrelease",
	"podcast",
	"newsgroup",
	"arxiv",
	"biorxiv",
	"citeseerx",
	"medrxiv",
	"ssrn",
]);
