import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-opinion",
	title: "A text says what people think of something, and does not say who wrote so",
	why: "Without a source the opinion is the editor's own.",
	isOnByDefault: false,
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== Pier ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nCritics praised its iron lamps. It is widely regarded as a masterpiece.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== Pier ==\nCritics praised its iron lamps.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== Pier ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nIts lamps are of iron.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence, which ${deed}` };
	},
});
