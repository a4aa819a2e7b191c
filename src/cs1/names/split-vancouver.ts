import { dropEtAl } from "./drop-et-al.js";

/** The names of |vauthors=, between commas; one in `((…))` may hold commas of its own, a link counts as its words. */
export function splitVancouver(value: string): string[] {
	const plain = dropEtAl(value.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1"));
	return plain
		.split(/,(?![^(]*\)\))/)
		.map((name) => name.trim())
		.filter((name) => name !== "");
}
