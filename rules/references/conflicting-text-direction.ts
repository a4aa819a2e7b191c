import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "conflicting-text-direction",
	code: "cite_error_ref_conflicting_dir",
	title: "Two uses of one reference give different directions",
	why: "The entry can be printed in one direction only.",
	examples: {
		fires: [
			'Named once<ref name="chronicle" dir="rtl">Chronicle of the Coast.</ref> and again.<ref name="chronicle" dir="ltr" />\n\n<references />',
		],
		quiet: [
			'Named once<ref name="chronicle" dir="rtl">Chronicle of the Coast.</ref> and again.<ref name="chronicle" dir="rtl" />\n\n<references />',
			'Named once<ref name="chronicle" dir="rtl">Chronicle of the Coast.</ref> and again.<ref name="chronicle" />\n\n<references />',
		],
	},
	say: ({ words }) => `The reference “${words}” has another direction elsewhere`,
	beside: "with another direction here",
});
