import type { Cite, CiteParameter } from "../cite.js";
import { dropEtAl } from "./drop-et-al.js";
import { nameLists, readNames } from "./read-names.js";

/** The names that hold an “et al.”, in `((…))` too. */
export function namesWithEtAl(cite: Cite): CiteParameter[] {
	const lists = readNames(cite);
	const parts = nameLists.flatMap((list) => [...lists[list].names, ...lists[list].withoutLast]);
	const people = lists.author.names.length === 0 && !cite.has("vauthors") ? [cite.get("people")] : [];
	return [...parts.flatMap(({ last, first }) => [last, first]), ...people].filter(
		(parameter) => parameter !== undefined && dropEtAl(parameter.value) !== parameter.value,
	) as CiteParameter[];
}
