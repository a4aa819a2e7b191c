import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "foreign-group-in-list",
	code: "cite_error_references_group_mismatch",
	title: "A reference in the list is of another group than the list",
	why: "It is not printed there, and an error is printed instead.",
	examples: {
		fires: [
			'In ice, weekly.<ref group="note" name="ice" />\n\n<references>\n<ref group="note" name="ice">Since 1929.</ref>\n</references>\n<references group="note" />',
		],
		quiet: [
			'In ice, weekly.<ref group="note" name="ice" />\n\n<references group="note">\n<ref group="note" name="ice">Since 1929.</ref>\n</references>',
			'In ice, weekly.<ref group="note" name="ice" />\n\n<references group="note">\n<ref name="ice">Since 1929.</ref>\n</references>',
		],
	},
	say: ({ words }) => `The list that this reference stands in is not that of the group “${words}”`,
});
