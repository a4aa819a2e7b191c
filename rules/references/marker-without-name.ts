import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "marker-without-name",
	code: "cite_error_ref_no_key",
	title: "A marker has neither a name nor content",
	why: "It leads nowhere, and an error is printed in its place.",
	examples: {
		fires: [
			"The ferry sails daily.<ref />\n\n<references />",
			'The ferry sails daily.<ref name="" />\n\n<references />',
			'The ferry sails daily.<ref group="note" />\n\n<references />',
		],
		quiet: [
			'The ferry sails daily.<ref name="times" /> It is red.<ref name="times">Ferry times, 2019.</ref>\n\n<references />',
		],
	},
	say: () => "This <ref /> does not name the reference that it calls",
});
