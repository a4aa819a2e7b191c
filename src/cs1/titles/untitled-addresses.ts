import type { Cite, CiteParameter } from "../cite.js";
import { readRoles } from "./read-roles.js";

/** The addresses whose words are missing, each with the parameter that would give them. */
export function* untitledAddresses(cite: Cite): Iterable<[CiteParameter, string]> {
	const { url, title, scriptTitle, chapterUrl, chapter, scriptChapter } = readRoles(cite);
	if (url !== undefined && title === undefined && scriptTitle === undefined) yield [url, "title"];
	if (chapterUrl !== undefined && chapter === undefined && scriptChapter === undefined) {
		yield [chapterUrl, chapterUrl.name === "url" ? "title" : chapterUrl.name.replace("-url", "")];
	}
	for (const part of ["conference", "transcript", "map"] as const) {
		const address = cite.get(`${part}-url`);
		if (address !== undefined && !cite.has(part)) yield [address, part];
	}
}
