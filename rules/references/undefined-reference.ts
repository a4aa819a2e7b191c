import { attributeOf } from "../../src/cite/attribute-of.js";
import { verdictsOf } from "../../src/cite/verdicts-of.js";
import { addTo } from "../../src/model/add-to.js";
import type { Marker, Reference } from "../../src/model/reference.js";
import { repeatPrinted } from "../../src/reference-rule.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "undefined-reference",
	family: "references",
	code: "cite_error_references_no_text",
	title: "A marker calls a reference that is nowhere defined",
	why: "The reader who follows the marker finds an error, and the statement stands without its source.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "markers", "references", "referenceLists", "printedErrors"],
	examples: {
		fires: [
			'The lighthouse burned down in 1904.<ref name="almanac" />\n\n<references />',
			{
				dialect: "markdown",
				text: "The lighthouse burned down in 1904.[^almanac]\n\n[^gazette]: Brackwater Gazette, 1904.\n",
			},
			{
				dialect: "rendered",
				text: "The ferry sails daily.[1]\n\nReferences\n\n  1. ^ Cite error: The named reference times was invoked but never defined (see the help page).\n",
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
	*check({ citeCalls, markers, references, referenceLists, printedErrors }) {
		yield* repeatPrinted(printedErrors, "cite_error_references_no_text");
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
			addTo(calls, name, marker);
		}
		const isLost = findLostLists(calls.values(), references);
		for (const [first, ...others] of calls.values()) {
			if (first === undefined) continue;
			yield {
				at: first.name,
				message: `“${wordsOf(first)}” is called here and defined nowhere`,
				beside: others.map(({ name }) => ({ at: name, message: "called here too" })),
				certainty: first.form === "number" && isLost(first) ? "possible" : "sure",
			};
		}
	},
});

/** Of several numbers in one pair of brackets the one that is meant. */
function wordsOf({ form, key, group, name }: Marker): string {
	return form === "number" && /^[,;–-]|^\[[^\]]*$/.test(name.text)
		? `[${group === "" ? key : `${group} ${key}`}]`
		: name.text;
}

/** Where much is missing from a numbered list, or all of it, the copy lost it and not the text. */
function findLostLists(
	calls: Iterable<readonly Marker[]>,
	references: readonly Reference[],
): (marker: Marker) => boolean {
	const entries = new Map<string, number>();
	const missing = new Map<string, number>();
	for (const reference of references) if (reference.form === "note") count(entries, listOf(reference));
	for (const [first] of calls) if (first !== undefined) count(missing, listOf(first));
	return (marker) => {
		const listed = entries.get(listOf(marker)) ?? 0;
		return listed === 0 || (missing.get(listOf(marker)) ?? 0) > Math.max(1, listed / 5);
	};
}

function listOf({ article, group }: Marker | Reference): string {
	return `${article} ${group}`;
}

function count(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
