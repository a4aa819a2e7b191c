import type { Cite, CiteParameter } from "../cite.js";
import { hasFirstTwo } from "./read-names.js";

/** Pairs of parameters that are given for one thing: the one that is printed, and the one that is dropped. */
export function* findRedundant(cite: Cite): Iterable<[CiteParameter, CiteParameter]> {
	for (const meta of new Set(cite.counted.flatMap(({ metas }) => metas))) {
		const set = cite.all(meta);
		if (set.length > 1) yield* pairsOf(set);
	}
	yield* acrossMeanings(cite);
}

/** Two spellings of one meaning with one number. */
function* pairsOf(set: readonly CiteParameter[]): Iterable<[CiteParameter, CiteParameter]> {
	const byNumber = new Map<number, CiteParameter>();
	for (const parameter of [...set].sort((a, b) => a.rank - b.rank)) {
		const kept = byNumber.get(parameter.number);
		if (kept === undefined) byNumber.set(parameter.number, parameter);
		else yield [kept, parameter];
	}
}

function* acrossMeanings(cite: Cite): Iterable<[CiteParameter, CiteParameter]> {
	const pages = [cite.get("page"), cite.get("pages"), cite.get("at"), cite.get("sheet"), cite.get("sheets")];
	yield* firstTwo(pages);
	yield* firstTwo([
		hasFirstTwo(cite, "author") ? firstOf(cite, "author") : undefined,
		cite.get("vauthors"),
		cite.get("people"),
	]);
	yield* firstTwo([hasFirstTwo(cite, "editor") ? firstOf(cite, "editor") : undefined, cite.get("veditors")]);
	yield* firstTwo([cite.get("minutes"), cite.get("time")]);
	yield* ofOneTemplate(cite);
}

function* ofOneTemplate(cite: Cite): Iterable<[CiteParameter, CiteParameter]> {
	switch (cite.template.class) {
		case "episode":
			yield* firstTwo([cite.get("season"), cite.get("series-number")]);
			break;
		case "techreport":
			yield* firstTwo([cite.all("issue").find(({ name }) => name === "number"), cite.get("id")]);
			break;
		case "map":
			yield* firstTwo([
				cite.get("map") ?? cite.get("script-map"),
				cite.all("chapter").find(({ name }) => name !== "section"),
			]);
			break;
		case "mailinglist":
			yield* firstTwo([cite.get("mailing-list"), cite.get("periodical")]);
			break;
	}
}

function* firstTwo(parameters: readonly (CiteParameter | undefined)[]): Iterable<[CiteParameter, CiteParameter]> {
	const [kept, dropped] = parameters.filter((parameter) => parameter !== undefined);
	if (kept !== undefined && dropped !== undefined) yield [kept, dropped];
}

function firstOf(cite: Cite, list: "author" | "editor"): CiteParameter | undefined {
	return cite.get(`${list}-last`) ?? cite.get(`${list}-first`);
}
