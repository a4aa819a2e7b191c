import type { Cite, CiteParameter } from "../cite.js";
import { remember } from "../remember.js";
import { acceptedValue } from "../values/accepted-value.js";
import { dropEtAl } from "./drop-et-al.js";
import { nameLists, readNames } from "./read-names.js";

/** A last or a first name, as the tests of names see it: without its “et al.”, and not where `((…))` vouches for it. */
export interface NamePart {
	readonly part: "last" | "first";
	readonly text: string;
	readonly parameter: CiteParameter;
}

/** The names of all the people of a citation, in parts. */
export const nameParts = remember((cite: Cite): readonly NamePart[] => {
	const lists = readNames(cite);
	const people = nameLists.flatMap((list) => lists[list].names);
	return people.flatMap(({ last, first }) => [...readPart("last", last), ...readPart("first", first)]);
});

function readPart(part: NamePart["part"], parameter: CiteParameter | undefined): NamePart[] {
	if (parameter === undefined || parameter.isOpaque || acceptedValue(parameter.value) !== undefined) return [];
	const text = dropEtAl(parameter.value);
	return text === "" ? [] : [{ part, text, parameter }];
}
