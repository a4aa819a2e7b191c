import type { Cite, CiteParameter } from "../cite.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { remember } from "../remember.js";

export const nameLists = ["author", "contributor", "editor", "interviewer", "translator"] as const;
export type NameList = (typeof nameLists)[number];

/** A person of a citation, by the number of the parameters. */
interface Name {
	readonly number: number;
	readonly last: CiteParameter | undefined;
	readonly first: CiteParameter | undefined;
	readonly link: CiteParameter | undefined;
}

export interface Names {
	/** With a last name, and so printed. */
	readonly names: readonly Name[];
	/** A first name stands alone. */
	readonly withoutLast: readonly Name[];
	/** The numbers left out between two names. */
	readonly gaps: readonly number[];
}

/** Reads the people of a citation, list by list. A list that is given in another way, or that the template does not use, is empty. */
export const readNames = remember((cite: Cite): Readonly<Record<NameList, Names>> => {
	const parts = sortParts(cite);
	if (parts.size === 0) return nobody;
	const read = (list: NameList) => {
		const people = parts.get(list);
		return people !== undefined && isUsed(cite, list) ? readList(people) : noNames;
	};
	return {
		author: read("author"),
		contributor: read("contributor"),
		editor: read("editor"),
		interviewer: read("interviewer"),
		translator: read("translator"),
	};
});

const noNames: Names = { names: [], withoutLast: [], gaps: [] };
const nobody = { author: noNames, contributor: noNames, editor: noNames, interviewer: noNames, translator: noNames };

/** By list and number, in one walk over the parameters. */
function sortParts(cite: Cite): Map<NameList, Map<number, Person>> {
	const lists = new Map<NameList, Map<number, Person>>();
	for (const parameter of cite.counted) {
		const role = roles.get(parameter.metas[0] as MetaParameter);
		if (role === undefined) continue;
		const people = lists.get(role.list) ?? new Map<number, Person>();
		lists.set(role.list, people);
		const person = people.get(parameter.number) ?? { last: undefined, first: undefined, link: undefined };
		people.set(parameter.number, person);
		const before = person[role.part];
		if (before === undefined || parameter.rank < before.rank) person[role.part] = parameter;
	}
	return lists;
}

interface Person {
	last: CiteParameter | undefined;
	first: CiteParameter | undefined;
	link: CiteParameter | undefined;
}

const roles: ReadonlyMap<MetaParameter, { readonly list: NameList; readonly part: keyof Person }> = new Map(
	nameLists.flatMap((list) =>
		(["last", "first", "link"] as const).map((part) => [`${list}-${part}`, { list, part }] as const),
	),
);

function isUsed(cite: Cite, list: NameList): boolean {
	if (list === "contributor") return usesContributors(cite);
	if (list !== "author" && list !== "editor") return true;
	const isTogether = list === "author" ? cite.has("vauthors") || cite.has("people") : cite.has("veditors");
	return !isTogether || hasFirstTwo(cite, list);
}

/** Forewords and the like have authors of their own in books only. */
export function usesContributors(cite: Cite): boolean {
	const isBook = cite.template.class === "book" || cite.template.class === "citation";
	if (!isBook || cite.has("periodical")) return false;
	return cite.template.class === "book" || !cite.has("script-periodical");
}

/** A list of names is the one that counts when its first or second place is filled. */
export function hasFirstTwo(cite: Cite, list: NameList): boolean {
	return cite.counted.some(
		({ number, metas: [meta] }) => number <= 2 && (meta === `${list}-last` || meta === `${list}-first`),
	);
}

/** Two empty numbers in a row end the list. */
function readList(people: ReadonlyMap<number, Person>): Names {
	const read = { names: [] as Name[], withoutLast: [] as Name[], gaps: [] as number[] };
	for (let number = 1, empty = 0; empty < 2; number++) {
		const person = people.get(number);
		if (person?.last !== undefined) {
			if (empty === 1) read.gaps.push(number - 1);
			read.names.push({ number, ...person });
			empty = 0;
		} else if (person?.first !== undefined) read.withoutLast.push({ number, ...person });
		else empty++;
	}
	return read;
}
