import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "list-in-list",
	code: "cite_error_included_references",
	title: "A list of references stands inside another one",
	why: "MediaWiki prints an error instead of the list.",
	examples: {
		fires: [
			"Brackwater is a town.<ref>Almanac.</ref>\n\n{{reflist |refs=\n<references />\n}}",
			'{{#tag:references|<references group="note" />}}',
		],
		quiet: [
			"Brackwater is a town.<ref>Almanac.</ref>\n\n{{reflist}}",
			'Brackwater is a town.<ref name="a" />\n\n{{reflist |refs=\n<ref name="a">Almanac.</ref>\n}}',
		],
	},
	say: () => "This list of references holds another one",
});
