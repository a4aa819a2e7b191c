import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "duplicate-reference-name",
	family: "references",
	code: "cite_error_references_duplicate_key",
	title: "Two references have one name and different content",
	why: "Only one of the contents is printed, so that a marker of the other leads the reader to the wrong source.",
	scope: "document",
	severity: "error",
	reads: ["references"],
	examples: {
		fires: [
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac">Harbour Almanac, 1908.</ref>\n\n<references />',
		],
		quiet: [
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac">Harbour Almanac, 1907.</ref>\n\n<references />',
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac" group="note">By lightning.</ref>\n\n<references />\n<references group="note" />',
		],
	},
	*check({ references }) {
		const first = new Map<string, (typeof references)[number]>();
		for (const reference of references) {
			if (reference.key === null || reference.isEmpty) continue;
			const name = `${reference.article} ${reference.group} ${reference.key}`;
			const before = first.get(name);
			if (before === undefined) first.set(name, reference);
			else if (before.content.text !== reference.content.text) {
				yield {
					at: reference.name ?? reference,
					message: `The name “${reference.name?.text ?? reference.key}” is already that of a reference with other content`,
					beside: [{ at: before.name ?? before, message: "named first here" }],
				};
			}
		}
	},
});
