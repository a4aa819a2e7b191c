import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "details-in-list",
	code: "cite_error_details_unsupported_context",
	title: "A reference in the list gives details",
	why: "Details belong to a marker in the text; in the list they are dropped with an error.",
	examples: {
		fires: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times" details="p. 3">Ferry times, 2019.</ref>\n</references>',
		],
		quiet: [
			'The ferry sails daily.<ref name="times" details="p. 3" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n</references>',
		],
	},
	say: ({ words }) => `The reference “${words}” stands in the list and cannot have details`,
});
