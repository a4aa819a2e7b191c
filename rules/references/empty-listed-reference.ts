import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "empty-listed-reference",
	code: "cite_error_empty_references_define",
	title: "A reference in the list has no content",
	why: "The list is where its content is looked for, and there is none.",
	examples: {
		fires: [
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref>\n\n<references>\n<ref name="times" />\n</references>',
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref>\n\n<references>\n<ref name="times"> </ref>\n</references>',
		],
		quiet: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n</references>',
		],
	},
	say: ({ words }) => `The reference “${words}” stands in the list and has no content`,
});
