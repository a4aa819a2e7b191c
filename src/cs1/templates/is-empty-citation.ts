import type { Cite } from "../cite.js";
import data from "../data/invisible-parameters.json" with { type: "json" };
import { readParameterName } from "../parameters/read-parameter-name.js";
import { remember } from "../remember.js";

/** Tells whether a citation prints nothing at all: every parameter it has is one that shows only beside others. */
export const isEmptyCitation = remember((cite: Cite): boolean => {
	if (cite.has("title") || cite.template.defaultType !== undefined) return false;
	const invisible = invisibleFor(cite.template.class);
	return cite.counted.every(({ name }) => invisible.has(readParameterName(name).pattern));
});

const byClass = new Map<string, ReadonlySet<string>>();

function invisibleFor(name: string): ReadonlySet<string> {
	const known = byClass.get(name);
	if (known !== undefined) return known;
	const lists = Object.entries(data).filter(([classes]) => classes === "all" || classes.split(" ").includes(name));
	const names = new Set(lists.flatMap(([, parameters]) => parameters.split(" ")));
	byClass.set(name, names);
	return names;
}
