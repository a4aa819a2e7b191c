import type { Cite, CiteParameter } from "./cite.js";
import { usesChapters } from "./uses-chapters.js";
import { usesPeriodical } from "./uses-periodical.js";

/** The translated titles whose originals are missing, each with the parameter that would give it. */
export function* findLoneTranslations(cite: Cite): Iterable<[CiteParameter, string]> {
	for (const part of ["title", "chapter", "periodical", "encyclopedia", "map"] as const) {
		const translation = cite.get(`trans-${part}`);
		if (translation === undefined || cite.has(part) || cite.has(`script-${part}`)) continue;
		if (part === "chapter" && !usesChapters(cite)) continue;
		if (part === "periodical" && !usesPeriodical(cite)) continue;
		yield [translation, translation.name.replace("trans-", "")];
	}
}
