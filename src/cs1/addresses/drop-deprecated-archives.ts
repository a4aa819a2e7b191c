import type { CiteParameter } from "../cite.js";
import dependents from "../data/dependents-of-addresses.json" with { type: "json" };

/** Leaves out the addresses at archive.today, as Citation Style 1 does, and what is nothing without them. */
export function dropDeprecatedArchives(parameters: readonly CiteParameter[]): readonly CiteParameter[] {
	const deprecated = parameters.filter(isDeprecatedArchive);
	if (deprecated.length === 0) return parameters;
	const dropped = new Set(deprecated.flatMap(({ name }) => [name, ...dependentsOf(name)]));
	return parameters.filter(({ name }) => !dropped.has(name));
}

/** The value holds an address at one of the names of archive.today. */
export function isDeprecatedArchive({ value }: CiteParameter): boolean {
	return value.includes("rchive.") && /\/\/.*archive\.(?:today|ph|is|md|li|fo|vn)/i.test(value);
}

function dependentsOf(name: string): readonly string[] {
	const found = Object.entries(dependents).find(([addresses]) => addresses.split(" ").includes(name));
	return found?.[1].split(" ") ?? [];
}
