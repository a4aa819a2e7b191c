import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "unknown-list-attribute",
	code: "cite_error_references_invalid_parameters",
	title: "A list of references has an attribute that does not exist",
	why: "MediaWiki prints an error instead of the list.",
	examples: {
		fires: [
			'The ferry sails daily.<ref>Ferry times, 2019.</ref>\n\n<references columns="2" />',
			'The ferry sails daily.<ref>Ferry times, 2019.</ref>\n\n<references name="notes" />',
		],
		quiet: ['The ferry sails daily.<ref>Ferry times, 2019.</ref>\n\n<references responsive="0" />'],
	},
	say: ({ words }) => `<references> has no attribute “${words}”`,
});
