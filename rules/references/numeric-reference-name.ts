import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "numeric-reference-name",
	code: "cite_error_ref_numeric_key",
	title: "The name of a reference is a number",
	why: "MediaWiki numbers references itself and refuses names that look like its own numbers.",
	examples: {
		fires: [
			'The ferry sails daily.<ref name="1">Ferry times, 2019.</ref>\n\n<references />',
			"The ferry sails daily.<ref name=2019 />\n\n<references />",
			'The ferry sails daily,<ref name="times">Ferry times,</ref><ref follow="7">and fares.</ref>\n\n<references />',
			{
				dialect: "rendered",
				text: "The ferry sails daily.[1]\n\nReferences\n\n  1. ^ Cite error: Invalid <ref> tag; name cannot be a simple integer. Use a descriptive title\n",
			},
		],
		quiet: [
			'The ferry sails daily.<ref name="times 1">Ferry times, 2019.</ref>\n\n<references />',
			'The ferry sails daily.<ref group="1">In ice, weekly.</ref>\n\n<references group="1" />',
		],
	},
	say: ({ words }) => `The name “${words}” is a number`,
});
