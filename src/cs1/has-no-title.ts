import type { Cite } from "./cite.js";
import { readTitle } from "./read-title.js";

/** Neither a title, nor a translated one, nor one in another script. */
export function hasNoTitle(cite: Cite): boolean {
	const { title, scriptTitle, transTitle } = readTitle(cite);
	return title === undefined && scriptTitle === undefined && transTitle === undefined;
}
