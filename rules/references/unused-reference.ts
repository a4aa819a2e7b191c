import { attributeOf } from "../../src/cite/attribute-of.js";
import { verdictsOf } from "../../src/cite/verdicts-of.js";
import type { Certainty, Fix } from "../../src/model/finding.js";
import type { Reference } from "../../src/model/reference.js";
import { repeatPrinted } from "../../src/reference-rule.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unused-reference",
	family: "references",
	code: "cite_error_references_missing_key",
	title: "A reference stands in the list and no marker calls it",
	why: "It supports nothing: either its marker was lost with an edit, or it should go too.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "markers", "references", "printedErrors"],
	examples: {
		fires: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n<ref name="fares">Ferry fares, 2019.</ref>\n</references>',
			'The ferry sails daily.<ref name="times" />\n\n{{reflist|refs=\n<ref name="times">Ferry times, 2019.</ref>\n{{sfn|Marsh|1950}}\n}}',
			{
				dialect: "markdown",
				text: "The ferry sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n[^fares]: Ferry fares, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails [1] and is red [2].\n\n## References\n\n[1] Ferry times, 2019.\n\n[2] Ferry colours, 2019.\n\n[3] Ferry fares, 2019.\n",
			},
			{
				dialect: "rendered",
				text: "The ferry sails daily.[1]\n\nReferences\n\n  1. ^ Cite error: <ref> tag with name “times” defined in <references> is not used in prior text.\n",
			},
		],
		quiet: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n</references>',
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref>\n\n<references />',
			{ dialect: "markdown", text: "The ferry sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n" },
			{
				dialect: "rendered",
				text: "The ferry sails daily.[a][1]\n\nNotes\n\n  a. ^ But not on Sundays.[2]\n\nReferences\n\n  1. ^ Ferry times, 2019.\n  2. ^ Ferry fares, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "The ferry sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n[^times]: Ferry fares, 2019.\n",
			},
		],
	},
	*check({ citeCalls, markers, references, printedErrors }) {
		yield* repeatPrinted(printedErrors, "cite_error_references_missing_key");
		for (const { at, words, call } of verdictsOf(citeCalls, "cite_error_references_missing_key")) {
			const listed = references.find(({ form, start, inList }) => form === "ref" && inList && start === call.start);
			// A short citation makes its name itself, which stands nowhere in the text.
			const isMade = attributeOf(call, "name")?.start === attributeOf(call, "name")?.nameStart;
			const what = isMade && words.startsWith("FOOTNOTE") ? "short citation" : `reference “${words}”`;
			yield { at, message: `No marker calls the ${what}`, fix: listed && removalOf(listed) };
		}
		const called = new Set(markers.map(({ reference }) => reference));
		const seconds = secondsOf(references);
		const uncalled = [...references.entries()].filter(([index, { form, key }]) => {
			return key !== null && (form === "footnote" || form === "note") && !called.has(index) && !seconds.has(index);
		});
		for (const [, reference] of uncalled) {
			const certainty = reference.form === "note" ? certaintyOf(reference, references, uncalled.length) : "sure";
			const at = reference.name ?? reference.content;
			yield { at, message: `No marker calls the reference “${at.text}”`, certainty };
		}
	},
});

/** The notes and footnotes that stand under a label which was given before: a fault of its own. */
function secondsOf(references: readonly Reference[]): ReadonlySet<number> {
	const seconds = new Set<number>();
	const footnotes = new Set<string>();
	let labels = new Set<string>();
	for (let index = 0; index < references.length; index++) {
		const { form, list, key, group, article } = references[index]!;
		if (list !== references[index - 1]?.list) labels = new Set();
		if (key === null) continue;
		const met = form === "footnote" ? footnotes : labels;
		const label = form === "footnote" ? `${article}\n${key}` : `${group}\n${key}`;
		if ((form === "note" || form === "footnote") && met.has(label)) seconds.add(index);
		met.add(label);
	}
	return seconds;
}

function removalOf({ start, end }: Reference): Fix {
	return { title: "Remove it from the list", safety: "unsafe", edits: [{ start, end, text: "" }] };
}

/**
 * A copied page loses its tables and boxes with the markers in them: where `^` leads back to one, or much of a list is called by none,
 * the copy is at fault and not the text. A numbered list that nothing calls into is a bibliography.
 */
function certaintyOf({ list, backLinks }: Reference, references: readonly Reference[], uncalled: number): Certainty {
	const entries = references.filter((reference) => reference.list === list).length;
	const isException = uncalled * 5 <= entries || (uncalled === 1 && entries > 2);
	return backLinks.length === 0 && isException ? "likely" : "possible";
}
