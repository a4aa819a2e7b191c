import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "details-without-name",
	code: "cite_error_ref_with_details_no_name",
	title: "A reference gives details and does not name what they are of",
	why: "Details are printed below the reference that they belong to, which is found by its name.",
	examples: {
		fires: ['The ferry sails daily.<ref details="p. 3">Ferry times, 2019.</ref>\n\n<references />'],
		quiet: ['The ferry sails daily.<ref name="times" details="p. 3">Ferry times, 2019.</ref>\n\n<references />'],
	},
	say: ({ words }) => `The details “${words}” belong to a reference without a name`,
});
