import type { Cite, CiteParameter } from "./cite.js";
import type { MetaParameter } from "./read-parameter-name.js";
import { remember } from "./remember.js";

export const nameLists = ["author", "contributor", "editor", "interviewer", "translator"] as const;
export type NameList = (typeof nameLists)[number];

/** A person of a citation, by the number of the parameters. */
export interface Name {
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
	const read = (list: NameList) => (isUsed(cite, list) ? readList(cite, list) : noNames);
	return {
		author: read("author"),
		contributor: read("contributor"),
		editor: read("editor"),
		interviewer: read("interviewer"),
		translator: read("translator"),
	};
});

const noNames: Names = { names: [], withoutLast: [], gaps: [] };

function isUsed(cite: Cite, list: NameList): boolean {
	if (!cite.has(`${list}-last`) && !cite.has(`${list}-first`)) return false;
	if (list === "contributor") return usesContributors(cite);
	const isTogether =
		list === "author" ? cite.has("vauthors") || cite.has("people") : list === "editor" && cite.has("veditors");
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
	return [1, 2].some((number) => pick(cite, `${list}-last`, number) ?? pick(cite, `${list}-first`, number));
}

/** Two empty numbers in a row end the list. */
function readList(cite: Cite, list: NameList): Names {
	const read = { names: [] as Name[], withoutLast: [] as Name[], gaps: [] as number[] };
	for (let number = 1, empty = 0; empty < 2; number++) {
		const last = pick(cite, `${list}-last`, number);
		const first = pick(cite, `${list}-first`, number);
		const name = { number, last, first, link: pick(cite, linkOf[list], number) };
		if (last !== undefined) {
			if (empty === 1) read.gaps.push(number - 1);
			read.names.push(name);
			empty = 0;
		} else if (first !== undefined) read.withoutLast.push(name);
		else empty++;
	}
	return read;
}

const linkOf: Readonly<Record<NameList, MetaParameter>> = {
	author: "author-link",
	contributor: "contributor-link",
	editor: "editor-link",
	interviewer: "interviewer-link",
	translator: "translator-link",
};

function pick(cite: Cite, meta: MetaParameter, number: number): CiteParameter | undefined {
	let best: CiteParameter | undefined;
	for (const parameter of cite.counted) {
		if (
			parameter.number === number &&
			parameter.metas[0] === meta &&
			(best === undefined || parameter.rank < best.rank)
		)
			best = parameter;
	}
	return best;
}
