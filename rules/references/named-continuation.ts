import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "named-continuation",
	code: "cite_error_ref_follow_conflicts",
	title: "A reference that continues another has a name or details of its own",
	why: "What follows another reference is printed as part of it and cannot be called by itself; MediaWiki prints an error instead.",
	examples: {
		fires: [
			'A page ends here<ref name="p1">First half</ref> and goes on.<ref name="p2" follow="p1">second half.</ref>\n\n<references />',
			'A page ends here<ref name="p1">First half</ref> and goes on.<ref follow="p1" details="p. 4">second half.</ref>\n\n<references />',
		],
		quiet: [
			'A page ends here<ref name="p1">First half</ref> and goes on.<ref follow="p1">second half.</ref>\n\n<references />',
		],
	},
	say: ({ words }) => `A reference that continues “${words}” can have neither name nor details`,
});
