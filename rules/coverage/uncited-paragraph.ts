import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-paragraph",
	title: "A paragraph makes statements and no marker stands in it",
	why: "The page gives sources elsewhere, so a reader cannot tell whether these statements were taken from one, or from nowhere.",
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe lighthouse burned down in 1904. It was rebuilt in 1906 for 12,000 crowns.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe lighthouse burned down in 1904. It was rebuilt in 1906 for 12,000 crowns.<ref>Harbour Almanac, 1908.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871. The lighthouse burned down in 1904. It was rebuilt in 1906.",
			"Brackwater is a harbour town.\n\n== History ==\nIn 1907 the keeper remembered:<ref>Harbour Almanac, 1907.</ref>\n\n…The lighthouse burned down in 1904. We rebuilt it in 1906 for 12,000 crowns.\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nIt is long.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, isForAll, deed }) {
		const message = isForAll
			? "No source stands in this paragraph, and this sentence"
			: "No source supports this sentence";
		if (deed === "") return { at: sentence, message };
		return { at: sentence, message: isForAll ? `${message} ${deed}` : `${message}, which ${deed}` };
	},
});
