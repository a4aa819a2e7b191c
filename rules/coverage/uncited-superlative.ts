import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-superlative",
	title: "Something is said to be the first or the largest of its kind, without a source",
	why: "Such claims are often made by those who profit from them, and often wrong.",
	isOnByDefault: false,
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== Pier ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nIt is the longest pier on the coast. It was the first to be lit by gas.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== Pier ==\nIt is the longest pier on the coast.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== Pier ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nAt first it was long.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence, which ${deed}` };
	},
});
