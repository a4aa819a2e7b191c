import type { Cite } from "../cite.js";
import { readNames } from "./read-names.js";

/** Authors are given, in a list or together. */
export function hasAuthors(cite: Cite): boolean {
	return readNames(cite).author.names.length > 0 || cite.has("vauthors") || cite.has("people");
}
