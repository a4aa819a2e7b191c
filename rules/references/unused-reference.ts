import { verdictsOf } from "../../src/cite/verdicts-of.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unused-reference",
	family: "references",
	code: "cite_error_references_missing_key",
	title: "A reference stands in the list and no marker calls it",
	why: "It supports nothing: either its marker was lost with an edit, or it should go too.",
	scope: "document",
	severity: "error",
	reads: ["citeCalls", "markers", "references"],
	examples: {
		fires: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n<ref name="fares">Ferry fares, 2019.</ref>\n</references>',
			{
				dialect: "markdown",
				text: "The ferry sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n[^fares]: Ferry fares, 2019.\n",
			},
		],
		quiet: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n</references>',
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref>\n\n<references />',
			{ dialect: "markdown", text: "The ferry sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n" },
		],
	},
	*check({ citeCalls, markers, references, isRedirect }) {
		if (isRedirect) return;
		for (const { at, words } of verdictsOf(citeCalls, "cite_error_references_missing_key")) {
			yield { at, message: `No marker calls the reference “${words}”` };
		}
		const called = new Set<number>();
		const callingArticles = new Set<number>();
		for (const { reference, article, form } of markers) {
			if (reference === null) continue;
			called.add(reference);
			if (form === "number") callingArticles.add(article);
		}
		for (const [index, { form, key, article, name, content }] of references.entries()) {
			if (key === null || called.has(index) || (form !== "footnote" && form !== "note")) continue;
			// A numbered list that no marker calls into is a bibliography.
			if (form === "note" && !callingArticles.has(article)) continue;
			const at = name ?? content;
			yield { at, message: `No marker calls the reference “${at.text}”` };
		}
	},
});
