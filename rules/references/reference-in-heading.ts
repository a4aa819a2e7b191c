import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "reference-in-heading",
	family: "references",
	title: "A marker stands in a heading",
	why: "It becomes part of the table of contents and of every link to the section, and a heading states nothing that it could support.",
	scope: "document",
	severity: "warning",
	reads: ["markers", "blocks"],
	examples: {
		fires: [
			"== Ferry<ref>Ferry times, 2019.</ref> ==\nIt sails daily.\n\n<references />",
			{ dialect: "markdown", text: "## Ferry[^times]\n\nIt sails daily.\n\n[^times]: Ferry times, 2019.\n" },
		],
		quiet: [
			"== Ferry ==\nIt sails daily.<ref>Ferry times, 2019.</ref>\n\n<references />",
			{ dialect: "markdown", text: "## Ferry\n\nIt sails daily.[^times]\n\n[^times]: Ferry times, 2019.\n" },
		],
	},
	*check({ markers, blocks }) {
		for (const marker of markers) {
			if (marker.block === null || blocks[marker.block]?.kind !== "heading") continue;
			yield { at: marker.form === "ref" ? marker : marker.name, message: "This marker stands in a heading" };
		}
	},
});
