import type { Found } from "./found.js";

const call = /\[\^([^\]\s^[]{1,80})\]/g;

/**
 * `[^label]` whose definition is missing: GFM leaves it text, and a reader sees the brackets. Not one: a set of letters in a
 * pattern (`[^a-z]`, `[^"]`); so in a document without footnotes only a number counts.
 */
export function findFootnoteCalls(value: string, hasDefinitions: boolean): Found[] {
	const found: Found[] = [];
	for (const match of value.matchAll(call)) {
		const label = match[1] as string;
		if (!(hasDefinitions ? /^[\p{L}\d][\p{L}\d_.:-]+$|^[1-9]$/u : /^[1-9]\d?$/).test(label)) continue;
		if (/^(?:.-.)+$/.test(label) || /^[\\(+*]/.test(value.slice(match.index + match[0].length))) continue;
		found.push({
			from: match.index,
			to: match.index + match[0].length,
			make: (position) => ({ type: "footnoteReference", identifier: label.toLowerCase(), label, position }),
		});
	}
	return found;
}
