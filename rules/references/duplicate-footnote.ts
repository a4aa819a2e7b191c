import type { Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "duplicate-footnote",
	family: "references",
	title: "Two footnotes or numbered notes have one label",
	why: "A marker leads to the first of them only, so that the other is lost or cited for the wrong statement.",
	scope: "document",
	severity: "error",
	reads: ["references"],
	examples: {
		fires: [
			{
				dialect: "markdown",
				text: "It sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n[^times]: Ferry fares, 2019.\n",
			},
			{
				dialect: "markdown",
				text: "It sails daily [1] and is red [2].\n\n## References\n\n[1] Ferry times, 2019.\n[2] Ferry fares, 2019.\n[2] Ferry colours, 2019.\n",
			},
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[2] It is old.[3]\n\nReferences\n\n  1. ^ Ferry times, 2019.\n  2. ^ Ferry fares, 2019.\n  2. ^ Ferry colours, 2019.\n  3. ^ Ferry names, 2019.\n",
			},
		],
		quiet: [
			{
				dialect: "markdown",
				text: "It sails daily.[^times] It is red.[^fares]\n\n[^times]: Ferry times, 2019.\n[^fares]: Ferry fares, 2019.\n",
			},
			'It sails daily.<ref name="times">Ferry times, 2019.</ref> It is red.<ref name="times">Ferry fares, 2019.</ref>\n\n<references />',
		],
	},
	*check({ references }) {
		const first = new Map<string, Reference>();
		for (const reference of references) {
			const { form, key, name, list, article, group } = reference;
			if (key === null || name === undefined || (form !== "footnote" && form !== "note")) continue;
			// Every list of numbered notes begins again at 1.
			const label = form === "footnote" ? `${article} ${key}` : `${list} ${group} ${key}`;
			const before = first.get(label);
			if (before === undefined) first.set(label, reference);
			else {
				yield {
					at: name,
					message: `“${name.text}” is the label of another note already`,
					beside: [{ at: before.name ?? before, message: "this one has it too" }],
				};
			}
		}
	},
});
