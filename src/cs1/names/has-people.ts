import type { Cite } from "../cite.js";
import { readNames } from "./read-names.js";

/** An author or an editor is named in a list of names. */
export function hasPeople(cite: Cite): boolean {
	const { author, editor } = readNames(cite);
	return author.names.length > 0 || editor.names.length > 0 || cite.has("vauthors") || cite.has("veditors");
}
