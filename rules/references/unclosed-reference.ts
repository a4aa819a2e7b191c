import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unclosed-reference",
	family: "references",
	title: "A reference is opened and never closed",
	why: "MediaWiki takes the tag for text: the source is printed in the middle of the sentence, and no marker leads to it.",
	scope: "document",
	severity: "error",
	reads: ["references", "troubles"],
	examples: {
		fires: ["The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.\n\nIt thawed in April."],
		quiet: [
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.</ref>\n\nIt thawed in April.\n\n<references />",
		],
	},
	*check({ references, troubles }) {
		for (const { kind, name, start, end } of troubles) {
			if (kind !== "unclosed-tag" || name !== "ref") continue;
			// Where another reference around it ends, that one is at fault.
			const isInside = references.some((outer) => outer.form === "ref" && outer.start < start && end < outer.end);
			if (!isInside) yield { at: { start, end }, message: "This <ref> has no </ref>" };
		}
	},
});
