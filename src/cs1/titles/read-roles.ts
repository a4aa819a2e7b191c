import type { Cite, CiteParameter } from "../cite.js";
import { remember } from "../remember.js";
import { usesChapters } from "../templates/uses-chapters.js";

type Role = CiteParameter | undefined;

/** What is printed as title and chapter, and which addresses they carry, when each parameter has taken its part. */
export interface Roles {
	readonly title: Role;
	readonly scriptTitle: Role;
	readonly transTitle: Role;
	readonly titleLink: Role;
	readonly url: Role;
	readonly chapter: Role;
	readonly scriptChapter: Role;
	readonly transChapter: Role;
	readonly chapterLink: Role;
	readonly chapterUrl: Role;
}

/** In an encyclopedia, at a conference and in a series the larger work takes the place of the title, and the title that of a chapter. */
export const readRoles = remember((cite: Cite): Roles => {
	const own = ownRoles(cite);
	const { class: kind } = cite.template;
	if (kind === "conference" && cite.has("book-title")) return { ...demote(own), title: cite.get("book-title") };
	if (kind === "serial") return { ...own, chapter: own.chapter ?? cite.get("episode") };
	if (kind === "episode") return { ...demote(own), title: cite.get("series"), titleLink: cite.get("series-link") };
	if (kind === "encyclopaedia" || (kind === "citation" && cite.has("encyclopedia"))) return ofEncyclopedia(cite, own);
	return own;
});

function ownRoles(cite: Cite): Roles {
	const chapters = usesChapters(cite);
	const isUntitled = cite.get("title")?.value !== "(())" && isTitleWithheld(cite);
	return {
		title: isUntitled ? undefined : cite.get("title"),
		scriptTitle: cite.get("script-title"),
		transTitle: cite.get("trans-title"),
		titleLink: cite.get("title-link"),
		url: cite.get("url"),
		chapter: chapters ? cite.get("chapter") : undefined,
		scriptChapter: chapters ? cite.get("script-chapter") : undefined,
		transChapter: chapters ? cite.get("trans-chapter") : undefined,
		chapterLink: undefined,
		chapterUrl: chapters ? cite.get("chapter-url") : undefined,
	};
}

/** `title=none` is how an article in a journal says that it has no title. */
export function isTitleWithheld(cite: Cite): boolean {
	const title = cite.get("title")?.value;
	if (title !== "none" && title !== "off") return title === "(())";
	const { class: kind } = cite.template;
	const isArticle =
		cite.get("periodical")?.name === "journal" || cite.get("script-periodical")?.name === "script-journal";
	return isArticle && (kind === "journal" || kind === "citation");
}

/** The title becomes a chapter, with all that belongs to it. */
function demote(own: Roles): Roles {
	return {
		title: undefined,
		scriptTitle: undefined,
		transTitle: undefined,
		titleLink: undefined,
		url: undefined,
		chapter: own.title,
		scriptChapter: own.scriptTitle,
		transChapter: own.transTitle,
		chapterLink: own.titleLink,
		chapterUrl: own.url,
	};
}

function ofEncyclopedia(cite: Cite, own: Roles): Roles {
	const work = {
		title: cite.get("encyclopedia"),
		scriptTitle: cite.get("script-encyclopedia"),
		transTitle: cite.get("trans-encyclopedia"),
	};
	if (work.title === undefined && work.scriptTitle === undefined) return own;
	const hasTitle = own.title !== undefined || own.scriptTitle !== undefined;
	const hasChapter = own.chapter !== undefined || own.scriptChapter !== undefined;
	if (!hasTitle) return hasChapter ? { ...own, ...work } : own;
	if (hasChapter) return own;
	const isEncyclopedia = cite.template.class === "encyclopaedia";
	return { ...demote(own), ...work, chapterLink: isEncyclopedia ? own.titleLink : undefined };
}
