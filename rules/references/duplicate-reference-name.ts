import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "duplicate-reference-name",
	code: "cite_error_references_duplicate_key",
	title: "Two references have one name and different content",
	why: "Only one of the contents is printed, so that a marker of the other leads the reader to the wrong source.",
	examples: {
		fires: [
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac">Harbour Almanac, 1908.</ref>\n\n<references />',
			'Built in 1871.<ref name="almanac">Harbour Almanac, 1907.</ref>\n\n<references>\n<ref name="almanac">Harbour Almanac, 1908.</ref>\n</references>',
			{
				dialect: "rendered",
				text: "The ferry sails daily.[1]\n\nReferences\n\n  1. ^ Cite error: The named reference “times” was defined multiple times with different content (see the help page).\n",
			},
		],
		quiet: [
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac">Harbour Almanac, 1907.</ref>\n\n<references />',
			'Built in 1871,<ref name="almanac">Harbour Almanac, 1907.</ref> burned in 1904.<ref name="almanac" group="note">By lightning.</ref>\n\n<references />\n<references group="note" />',
			'Built in 1871.<ref name="almanac">Harbour Almanac, 1907.</ref>\n\n<references />\n\nBurned in 1904.<ref name="almanac">Harbour Almanac, 1908.</ref>\n\n<references />',
		],
	},
	say: ({ words }) => `The name “${words}” is already that of a reference with other content`,
	beside: "named first here",
});
