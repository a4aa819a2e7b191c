import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unused-reference",
	family: "references",
	code: "cite_error_references_missing_key",
	title: "A reference stands in the list and no marker calls it",
	why: "It supports nothing: either its marker was lost with an edit, or it should go too.",
	scope: "document",
	severity: "error",
	reads: ["markers", "references"],
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
	*check({ markers, references, isRedirect }) {
		if (isRedirect) return;
		const called = new Set<number>();
		const callingArticles = new Set<number>();
		for (const { reference, start, article, form } of markers) {
			if (reference === null) continue;
			// A reference tag in the list must be called before the list; everything else may be called from anywhere.
			if (form !== "ref" || !references[reference]?.inList || start < references[reference].start)
				called.add(reference);
			if (form === "number") callingArticles.add(article);
		}
		for (const [index, reference] of references.entries()) {
			if (reference.key === null || !reference.inList || called.has(index)) continue;
			// A numbered list that no marker calls into is a bibliography.
			if (reference.form === "note" && !callingArticles.has(reference.article)) continue;
			const name = reference.name ?? reference.content;
			yield { at: name, message: `No marker calls the reference “${name.text}”` };
		}
	},
});
