import type { Fix } from "../../src/model/finding.js";
import type { CiteCall } from "../../src/model/reference.js";
import { defineReferenceRule } from "../../src/reference-rule.js";

export default defineReferenceRule({
	id: "unknown-reference-attribute",
	code: "cite_error_ref_too_many_keys",
	title: "A reference has an attribute that does not exist",
	why: "MediaWiki prints an error, and what the attribute was meant for does not happen.",
	examples: {
		fires: [
			"The ferry sails daily.<ref name=ferry times>Ferry times, 2019.</ref>\n\n<references />",
			'The ferry sails daily.<ref colour="red">Ferry times, 2019.</ref>\n\n<references />',
		],
		quiet: [
			'The ferry sails daily.<ref name="times" group="note" dir="ltr">Ferry times, 2019.</ref>\n\n<references group="note" />',
			'The ferry sails daily.<ref NAME="times">Ferry times, 2019.</ref>\n\n<references />',
		],
	},
	say: ({ words }) => `<ref> has no attribute “${words}”`,
	mend: ({ call }) => quoteName(call),
});

/** `name=foo bar` gives the name “foo” and an attribute “bar”: quotation marks hold the words together. */
function quoteName({ attributes }: CiteCall): Fix | undefined {
	const at = attributes.findIndex(({ name }) => name === "name");
	const [name, ...more] = attributes.slice(at);
	if (at < 0 || name === undefined || more.length === 0 || name.text === "") return undefined;
	let { end } = name;
	for (const word of more) {
		// A word of the name stands alone, one space behind the one before it.
		if (word.nameStart !== word.start || word.nameStart !== end + 1) return undefined;
		end = word.end;
	}
	const edits = [
		{ start: name.start, end: name.start, text: '"' },
		{ start: end, end, text: '"' },
	];
	return { title: "Put the name in quotation marks", safety: "safe", edits };
}
