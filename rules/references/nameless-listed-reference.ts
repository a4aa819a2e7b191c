import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "nameless-listed-reference",
	code: "cite_error_references_no_key",
	title: "A reference in the list has no name",
	why: "No marker can call it, so that it is never printed.",
	examples: {
		fires: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n<ref>Ferry fares, 2019.</ref>\n</references>',
		],
		quiet: [
			'The ferry sails daily.<ref name="times" />\n\n<references>\n<ref name="times">Ferry times, 2019.</ref>\n</references>',
		],
	},
	say: () => "This reference stands in the list without a name",
});
