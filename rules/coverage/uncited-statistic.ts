import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-statistic",
	title: "A number or a sum of money is given without a source",
	why: "Numbers grow old and are easily changed: only the source tells whether one is right.",
	isOnByDefault: false,
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== People ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe town has 12,400 inhabitants. Some 12 % of them fish.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== People ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe town has 12,400 inhabitants.<ref>Census, 2011.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== People ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe boat has 2 masts.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence, which ${deed}` };
	},
});
