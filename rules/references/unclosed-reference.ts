import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unclosed-reference",
	family: "references",
	code: "cite_error_included_ref",
	title: "A reference is opened and never closed",
	why: "The text behind it is swallowed by the reference or printed with its tag, up to the end of the page.",
	scope: "document",
	severity: "error",
	reads: ["troubles"],
	examples: {
		fires: ["The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.\n\nIt thawed in April."],
		quiet: [
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.</ref>\n\nIt thawed in April.\n\n<references />",
		],
	},
	*check({ troubles }) {
		for (const { kind, name, start, end } of troubles) {
			if (kind !== "unclosed-tag" || name !== "ref") continue;
			yield { at: { start, end }, message: "This <ref> has no </ref>" };
		}
	},
});
