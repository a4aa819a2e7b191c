import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "misspelt-reference-attribute",
	code: "cite_error_ref_parameter_suggestion",
	title: "An attribute of a reference is misspelt",
	why: "MediaWiki prints an error, and the reference stays without its name or group.",
	examples: {
		fires: [
			'The ferry sails daily.<ref nam="times">Ferry times, 2019.</ref>\n\n<references />',
			'The ferry sails daily.<ref gruop="note">In ice, weekly.</ref>\n\n<references group="note" />',
		],
		quiet: [
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref>\n\n<references />',
			'The ferry sails daily.<ref group="note">In ice, weekly.</ref>\n\n<references group="note" />',
		],
	},
	say: ({ words, meant }) => `<ref> has no attribute “${words}”; “${meant}” is one`,
	mend: ({ at, words, meant = "" }) => ({
		title: `Write ${meant} for ${words}`,
		safety: "unsafe",
		edits: [{ ...at, text: meant }],
	}),
});
