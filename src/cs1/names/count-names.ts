import type { Cite } from "../cite.js";
import { type NameList, readNames } from "./read-names.js";
import { splitVancouver } from "./split-vancouver.js";

/** How many people of one kind a citation names. */
export function countNames(cite: Cite, list: NameList): number {
	const { names } = readNames(cite)[list];
	if (names.length > 0) return names.length;
	const together = list === "author" ? cite.get("vauthors") : list === "editor" ? cite.get("veditors") : undefined;
	return together === undefined ? 0 : splitVancouver(together.value).length;
}
