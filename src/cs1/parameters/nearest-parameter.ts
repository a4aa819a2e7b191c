import { findNearest } from "../../model/find-nearest.js";
import type { CiteTemplate } from "../templates/cite-template.js";
import { listParameters } from "./list-parameters.js";

/** The parameter from which an unknown name differs by one slip of the keys: a letter more, less, another, or two swapped. */
export function nearestParameter(name: string, template: CiteTemplate): string | undefined {
	// Of three letters one is too much.
	if (name.length < 4) return undefined;
	const number = /\d+/.exec(name)?.[0];
	const pattern = number === undefined ? name : name.replace(number, "#");
	// |ISBN= and its like are second spellings.
	const candidates = [...listParameters(template)].filter((candidate) => candidate === candidate.toLowerCase());
	const nearest = findNearest(pattern, candidates, 1);
	if (nearest === undefined || (nearest.length === 4 && isOtherWord(name, nearest))) return undefined;
	return nearest.replace("#", number ?? "");
}

/** `note` and `mode`: one letter of four makes another word; `yaer` has the letters of `year`. */
function isOtherWord(name: string, nearest: string): boolean {
	return name.length === nearest.length && [...name].sort().join("") !== [...nearest].sort().join("");
}
