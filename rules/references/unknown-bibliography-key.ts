import { findNearest } from "../../src/model/find-nearest.js";
import type { Marker } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unknown-bibliography-key",
	family: "references",
	title: "A key is cited that the bibliography does not have",
	why: "Pandoc prints the key with a question mark, or nothing, where the source should be.",
	scope: "document",
	severity: "error",
	reads: ["markers", "bibliographies"],
	examples: {
		fires: [
			{
				dialect: "markdown",
				text: "---\nreferences:\n- id: marsh1950\n  title: Tides\n---\n\nThe pier is of oak [@marsh1905].\n",
			},
		],
		quiet: [
			{
				dialect: "markdown",
				text: "---\nreferences:\n- id: marsh1950\n  title: Tides\n---\n\nThe pier is of oak [@marsh1950, p. 4].\n",
			},
			{
				dialect: "markdown",
				text: "---\nbibliography: lost.bib\n---\n\nThe pier is of oak [@marsh1905].\n",
			},
		],
	},
	*check({ markers, bibliographies }) {
		const keys = new Set(bibliographies.flatMap((bibliography) => bibliography.keys ?? []));
		// What was not read may hold any key.
		if (keys.size === 0 || bibliographies.some((bibliography) => bibliography.keys === null)) return;
		const calls = new Map<string, Marker[]>();
		for (const marker of markers) {
			if (marker.form !== "key" || marker.key === null || keys.has(marker.key)) continue;
			const others = calls.get(marker.key);
			if (others === undefined) calls.set(marker.key, [marker]);
			else others.push(marker);
		}
		for (const [key, [first, ...more]] of calls) {
			if (first === undefined) continue;
			const near = calls.size > 100 ? undefined : findNearest(key, keys);
			yield {
				at: first.name,
				message: `The bibliography has no “${key}”${near === undefined ? "" : `; “${near}” is one`}`,
				beside: more.map(({ name }) => ({ at: name, message: "cited here too" })),
			};
		}
	},
});
