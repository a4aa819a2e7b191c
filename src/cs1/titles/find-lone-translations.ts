import type { Cite, CiteParameter } from "../cite.js";
import { usesPeriodical } from "../templates/uses-periodical.js";
import { readRoles } from "./read-roles.js";

/** The translated titles whose originals are missing, each with the parameter that would give it. */
export function* findLoneTranslations(cite: Cite): Iterable<[CiteParameter, string]> {
	const { title, scriptTitle, transTitle, chapter, scriptChapter, transChapter } = readRoles(cite);
	if (transTitle !== undefined && (title ?? scriptTitle) === undefined) yield [transTitle, originalOf(transTitle)];
	if (transChapter !== undefined && (chapter ?? scriptChapter) === undefined)
		yield [transChapter, originalOf(transChapter)];
	for (const part of ["periodical", "encyclopedia", "map"] as const) {
		const translation = cite.get(`trans-${part}`);
		if (translation === undefined || cite.has(part) || cite.has(`script-${part}`)) continue;
		if (part !== "periodical" || usesPeriodical(cite)) yield [translation, originalOf(translation)];
	}
}

function originalOf({ name }: CiteParameter): string {
	return name.replace("trans-", "");
}
