import keywords from "../data/keywords.json" with { type: "json" };
import { accessLevels } from "../parameters/access-levels.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";

/** The parameters that take only certain words, letter case and all. Those of identifiers take one word only. */
export const closedLists: readonly (readonly [MetaParameter, string])[] = [
	["url-status", keywords["url-status"]],
	["mode", keywords.mode],
	["name-list-style", keywords["name-list-style"]],
	["df", keywords.df],
	["no-pp", keywords.yes_true_y],
	["no-tracking", keywords.yes_true_y],
	...accessLevels.map((meta) => [meta, keywords[meta.endsWith("url-access") ? "url-access" : "id-access"]] as const),
];

/** Tells whether a parameter takes a word; |ref= takes nearly everything. */
export function takesKeyword(meta: MetaParameter, value: string): boolean {
	if (meta === "ref") return value !== "harv";
	words ??= new Map(closedLists.map(([name, accepted]) => [name, new Set(accepted.split("; "))]));
	return words.get(meta)?.has(value) !== false;
}

let words: ReadonlyMap<MetaParameter, ReadonlySet<string>> | undefined;
