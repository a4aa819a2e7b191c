import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "details-without-reference",
	code: "cite_error_details_missing_parent",
	title: "A reference gives details of nothing",
	why: "It has neither content nor a name that leads to one, so that an error is printed in its place.",
	examples: {
		fires: [
			'The ferry sails daily.<ref details="p. 3" />\n\n<references />',
			'The ferry sails daily.<ref details="p. 3"> </ref>\n\n<references />',
		],
		quiet: [
			'The ferry sails daily.<ref name="times">Ferry times, 2019.</ref> It is red.<ref name="times" details="p. 3" />\n\n<references />',
		],
	},
	say: ({ words }) => `The details “${words}” belong to no reference`,
});
