import type { Cite, CiteParameter } from "../cite.js";
import { readRoles } from "./read-roles.js";

/** The words that would be linked both to a page of the wiki and to a web address. */
export function findLinkedTwice(cite: Cite): CiteParameter | undefined {
	const { title, titleLink, url, chapter, chapterLink, chapterUrl } = readRoles(cite);
	if (url !== undefined && title?.value.includes("[[")) return title;
	if (chapterUrl !== undefined && chapter?.value.includes("[[")) return chapter;
	if (url !== undefined && title !== undefined && isPage(titleLink)) return titleLink;
	return chapterUrl !== undefined && isPage(chapterLink) ? chapterLink : undefined;
}

/** These words of |title-link= say how the title is linked, and are no pages. */
const switches: ReadonlySet<string> = new Set(["none", "pmc", "doi"]);

function isPage(link: CiteParameter | undefined): boolean {
	return link !== undefined && !switches.has(link.value);
}
