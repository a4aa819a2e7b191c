import type { Cite } from "../cite.js";
import { isTitleWithheld, readRoles } from "./read-roles.js";

/** Neither a title, nor a translated one, nor one in another script, and none withheld on purpose. */
export function hasNoTitle(cite: Cite): boolean {
	const { title, scriptTitle, transTitle } = readRoles(cite);
	return title === undefined && scriptTitle === undefined && transTitle === undefined && !isTitleWithheld(cite);
}
