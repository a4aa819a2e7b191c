import type { Cite, CiteParameter } from "../cite.js";
import keywords from "../data/keywords.json" with { type: "json" };
import { usesChapters } from "../templates/uses-chapters.js";

/** The access levels of links that are not given, each with the parameter that is missing. */
export function* accessWithoutLink(cite: Cite): Iterable<[CiteParameter, string]> {
	for (const link of addresses) {
		const access = cite.get(`${link}-access`);
		const isDropped = link === "chapter-url" && !usesChapters(cite);
		if (access === undefined || cite.has(link) || isDropped) continue;
		if (keywords["url-access"].split("; ").includes(access.value)) yield [access, access.name.replace("-access", "")];
	}
	for (const link of identifiers) {
		const access = cite.get(`${link}-access`);
		if (access !== undefined && !cite.has(link)) yield [access, link];
	}
}

const addresses = ["url", "chapter-url", "map-url"] as const;
const identifiers = ["doi", "jstor", "bibcode", "hdl", "ol", "osti", "s2cid", "ssrn"] as const;
