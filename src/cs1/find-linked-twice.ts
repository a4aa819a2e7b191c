import type { Cite, CiteParameter } from "./cite.js";
import { readTitle } from "./read-title.js";
import { usesChapters } from "./uses-chapters.js";

/** The words that would be linked both to a page of the wiki and to a web address. */
export function findLinkedTwice(cite: Cite): CiteParameter | undefined {
	const { linked } = readTitle(cite);
	const link = cite.get("title-link");
	if (cite.has("url")) {
		if (linked?.value.includes("[[")) return linked;
		if (link !== undefined && !switches.has(link.value)) return link;
	}
	const chapter = usesChapters(cite) && cite.has("chapter-url") ? cite.get("chapter") : undefined;
	return chapter?.value.includes("[[") === true ? chapter : undefined;
}

/** These words of |title-link= say how the title is linked, and are no pages. */
const switches: ReadonlySet<string> = new Set(["none", "pmc", "doi"]);
