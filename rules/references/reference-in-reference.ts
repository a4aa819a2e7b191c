import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "reference-in-reference",
	code: "cite_error_included_ref",
	title: "A reference is opened inside another one",
	why: "Its own end is missing, so that everything up to the end of the next reference is swallowed, and an error stands in its place.",
	examples: {
		fires: [
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929. It thawed in April.<ref>Brackwater Gazette, 2 April 1929.</ref>\n\n<references />",
			'The harbour froze.<ref name="gazette">Brackwater Gazette. It thawed.<ref name="almanac" /> It froze again.</ref>\n\n<references />',
		],
		quiet: [
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.</ref> It thawed in April.<ref>Brackwater Gazette, 2 April 1929.</ref>\n\n<references />",
			"Notes are set with tags.<ref>Brackwater Style Book: <nowiki><ref></nowiki> opens a note.</ref>\n\n<references />",
			"The harbour froze.<ref>Brackwater Gazette.<!-- a second <ref>? --></ref>\n\n<references />",
		],
	},
	say: () => "Another reference is opened before this one has its </ref>",
});
