import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "invalid-text-direction",
	code: "cite_error_ref_invalid_dir",
	title: "The direction of a reference is none",
	why: "Only ltr, rtl and auto are directions; with anything else an error is printed.",
	examples: {
		fires: ['The port is named in a chronicle.<ref dir="right">Chronicle of the Coast.</ref>\n\n<references />'],
		quiet: [
			'The port is named in a chronicle.<ref dir="RTL">Chronicle of the Coast.</ref>\n\n<references />',
			'The port is named in a chronicle.<ref dir="auto">Chronicle of the Coast.</ref>\n\n<references />',
		],
	},
	say: ({ words }) => `“${words}” is no direction of text`,
});
