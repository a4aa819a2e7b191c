import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "unknown-reference-attribute",
	code: "cite_error_ref_too_many_keys",
	title: "A reference has an attribute that does not exist",
	why: "MediaWiki prints an error, and what the attribute was meant for does not happen.",
	examples: {
		fires: ['The ferry sails daily.<ref colour="red">Ferry times, 2019.</ref>\n\n<references />'],
		quiet: [
			'The ferry sails daily.<ref name="times" group="note" dir="ltr">Ferry times, 2019.</ref>\n\n<references group="note" />',
			'The ferry sails daily.<ref NAME="times">Ferry times, 2019.</ref>\n\n<references />',
		],
	},
	say: ({ words }) => `<ref> has no attribute “${words}”`,
});
