import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-as-of",
	title: "A text says how things stand today, without a source",
	why: "It will be wrong one day, and without a source nobody can tell since when.",
	isOnByDefault: false,
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== Ferry ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nAs of 2019 the ferry is idle. It currently lies at the pier.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== Ferry ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nAs of 2019 the ferry is idle.<ref>Brackwater Gazette, 2019.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== Ferry ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe current is strong.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence, which ${deed}` };
	},
});
