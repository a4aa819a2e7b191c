import { attributeOf } from "../../src/cite/attribute-of.js";
import { verdictsOf } from "../../src/cite/verdicts-of.js";
import type { Marker, Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "undefined-reference",
	family: "references",
	code: "cite_error_references_no_text",
	title: "A marker calls a reference that is nowhere defined",
	why: "The reader who follows the marker finds an error, and the statement stands without its source.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "markers", "references", "referenceLists"],
	examples: {
		fires: [
			'The lighthouse burned down in 1904.<ref name="almanac" />\n\n<references />',
			{
				dialect: "markdown",
				text: "The lighthouse burned down in 1904.[^almanac]\n\n[^gazette]: Brackwater Gazette, 1904.\n",
			},
		],
		quiet: [
			'The lighthouse burned down in 1904.<ref name="almanac" /> It was rebuilt.<ref name="almanac">Harbour Almanac, 1907.</ref>\n\n<references />',
			{
				dialect: "markdown",
				text: "The lighthouse burned down in 1904.[^almanac]\n\n[^almanac]: Harbour Almanac, 1907.\n",
			},
		],
	},
	*check({ citeCalls, markers, references, referenceLists, isRedirect }) {
		if (isRedirect) return;
		for (const { call, at, words, others } of verdictsOf(citeCalls, "cite_error_references_no_text")) {
			const group = attributeOf(call, "group")?.text;
			yield {
				at,
				message: `“${words}” is called here and defined nowhere${group ? ` in the group “${group}”` : ""}`,
				beside: others.map((other) => ({ at: other, message: "called here too" })),
			};
		}
		const lost = new Set(referenceLists.filter((list) => list.form === "lost").map((list) => list.article));
		const calls = new Map<string, Marker[]>();
		for (const marker of markers) {
			if (marker.reference !== null || marker.key === null) continue;
			if (marker.form !== "footnote" && marker.form !== "number") continue;
			// Numbered notes stand in the list, and where an extractor dropped that, nothing is known about them.
			if (marker.form === "number" && lost.has(marker.article)) continue;
			const name = `${marker.article} ${marker.group} ${marker.key}`;
			calls.set(name, [...(calls.get(name) ?? []), marker]);
		}
		for (const [first, ...others] of calls.values()) {
			if (first === undefined) continue;
			const isLost = first.form === "number" && isListLost(first, [...calls.values()], references);
			yield {
				at: first.name,
				message: `“${first.name.text}” is called here and defined nowhere`,
				beside: others.map(({ name }) => ({ at: name, message: "called here too" })),
				certainty: isLost ? "possible" : "sure",
			};
		}
	},
});

/** Where much is missing from a numbered list, or all of it, the copy lost it and not the text. */
function isListLost(first: Marker, calls: readonly Marker[][], references: readonly Reference[]): boolean {
	const isBeside = (other: Marker | Reference) => other.article === first.article && other.group === first.group;
	const entries = references.filter((reference) => reference.form === "note" && isBeside(reference)).length;
	const missing = calls.filter(([other]) => other !== undefined && isBeside(other)).length;
	return entries === 0 || missing > Math.max(1, entries / 5);
}
