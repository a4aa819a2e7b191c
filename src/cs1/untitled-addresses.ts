import type { Cite, CiteParameter } from "./cite.js";
import { usesChapters } from "./uses-chapters.js";

/** The addresses of parts of a work whose title is missing, each with the parameter that would give it. */
export function* untitledAddresses(cite: Cite): Iterable<[CiteParameter, string]> {
	const chapter = cite.get("chapter-url");
	const isTitled = cite.has("chapter") || cite.has("script-chapter") || cite.has("trans-chapter");
	if (chapter !== undefined && usesChapters(cite) && !isTitled) yield [chapter, chapter.name.replace("-url", "")];
	for (const part of ["conference", "transcript", "map"] as const) {
		const address = cite.get(`${part}-url`);
		if (address !== undefined && !cite.has(part)) yield [address, part];
	}
}
