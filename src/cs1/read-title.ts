import type { Cite, CiteParameter } from "./cite.js";
import { remember } from "./remember.js";

/** What is printed as the title, and what carries the address, when each parameter has taken its part. */
export interface TitleRoles {
	readonly title: CiteParameter | undefined;
	readonly scriptTitle: CiteParameter | undefined;
	readonly transTitle: CiteParameter | undefined;
	/** The words that |url= links. */
	readonly linked: CiteParameter | undefined;
}

/** In an encyclopedia, at a conference and in a series the larger work takes the place of the title. */
export const readTitle = remember((cite: Cite): TitleRoles => {
	const own = {
		title: cite.get("title"),
		scriptTitle: cite.get("script-title"),
		transTitle: cite.get("trans-title"),
		linked: cite.get("title"),
	};
	const { class: kind } = cite.template;
	const encyclopedia = cite.get("encyclopedia");
	if (kind === "conference" && cite.has("book-title"))
		return { ...own, title: cite.get("book-title"), scriptTitle: undefined, transTitle: undefined };
	if (kind === "episode")
		return { title: cite.get("series"), scriptTitle: undefined, transTitle: undefined, linked: own.title };
	const isEncyclopedia = kind === "encyclopaedia" || kind === "citation";
	if (isEncyclopedia && encyclopedia !== undefined && (own.title === undefined || !cite.has("chapter"))) {
		return { ...own, title: encyclopedia, scriptTitle: undefined, transTitle: undefined };
	}
	return own;
});
