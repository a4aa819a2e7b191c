import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unused-bibliography-entry",
	family: "references",
	title: "A bibliography has entries that the text does not cite",
	why: "They are printed nowhere; often their keys are misspelt in the text, or the passage that cited them is gone.",
	scope: "document",
	severity: "info",
	// One bibliography often serves many texts.
	isOnByDefault: false,
	reads: ["markers", "bibliographies"],
	examples: {
		fires: [
			{
				dialect: "markdown",
				text: "---\nreferences:\n- id: marsh1950\n  title: Tides\n- id: lund1891\n  title: Piers\n---\n\nThe pier is of oak [@marsh1950].\n",
			},
		],
		quiet: [
			{
				dialect: "markdown",
				text: "---\nreferences:\n- id: marsh1950\n  title: Tides\n---\n\nThe pier is of oak [@marsh1950].\n",
			},
		],
	},
	*check({ markers, bibliographies }) {
		const called = new Set(markers.flatMap(({ form, key }) => (form === "key" ? [key] : [])));
		for (const bibliography of bibliographies) {
			const unused = bibliography.keys?.filter((key) => !called.has(key)) ?? [];
			if (unused.length === 0) continue;
			const some = unused.slice(0, 5).map((key) => `“${key}”`);
			const more = unused.length > some.length ? ` and ${unused.length - some.length} more` : "";
			yield { at: bibliography, message: `Nothing cites ${some.join(", ")}${more} of “${bibliography.text}”` };
		}
	},
});
