import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-quotation",
	title: "Somebody is quoted, and no source says where the words stand",
	why: "Nobody can check the words, or who said them, without finding them anew.",
	isOnByDefault: false,
	examples: {
		fires: [
			'Brackwater is a harbour town.\n\n== Fog ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe harbour master called it "a night that nobody on the coast forgot".\n\n== References ==\n{{reflist}}',
		],
		quiet: [
			'Brackwater is a harbour town.\n\n== Fog ==\nThe harbour master called it "a night that nobody on the coast forgot".<ref>Brackwater Gazette, 1904.</ref>\n\n== References ==\n{{reflist}}',
			'Brackwater is a harbour town.\n\n== Fog ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nAda Marsh wrote "The Salt of the Sea" there.\n\n== References ==\n{{reflist}}',
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence, which ${deed}` };
	},
});
