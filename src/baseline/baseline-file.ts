import type { Known } from "./baseline.js";

const version = 1;

/** Reads a baseline; a string says what is wrong with it. */
export function readBaseline(text: string): Known | string {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return `not JSON: ${(error as Error).message}`;
	}
	if (!isObject(value) || value.version !== version || !isObject(value.findings))
		return "not a baseline of this version of citelint";
	const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
	for (const [rule, byName] of Object.entries(value.findings)) {
		if (!isObject(byName)) return `findings.${rule}: an object is expected here`;
		for (const [name, list] of Object.entries(byName))
			if (!Array.isArray(list) || list.some((one) => typeof one !== "string"))
				return `findings.${rule}.${name}: a list of strings is expected here`;
		known.set(rule, new Map(Object.entries(byName as Record<string, string[]>)));
	}
	return known;
}

/** Sorted, with a line for each rule in each file, so that two branches seldom touch the same line. */
export function writeBaseline(known: Known): string {
	const rules = sortEntries(known).map(([rule, byName]) => {
		const rows = sortEntries(byName).map(
			([name, list]) => `\t\t\t${JSON.stringify(name)}: ${JSON.stringify([...list].sort())}`,
		);
		return `\t\t${JSON.stringify(rule)}: {\n${rows.join(",\n")}\n\t\t}`;
	});
	const findings = rules.length === 0 ? "{}" : `{\n${rules.join(",\n")}\n\t}`;
	return `{\n\t"version": ${version},\n\t"findings": ${findings}\n}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** By code unit: the order must not depend on the machine's language. */
function sortEntries<T>(map: ReadonlyMap<string, T>): [string, T][] {
	return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
