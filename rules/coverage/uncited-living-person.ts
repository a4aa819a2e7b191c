import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "uncited-living-person",
	title: "An article about a living person says something of life, family, illness or guilt without a source",
	why: "What is wrong can harm somebody: the policy on living people asks for a source at once, or for the statement to go.",
	examples: {
		fires: [
			"Ada Lund (born 3 May 1961) is a ferry captain.\n\n== Life ==\nShe grew up in Brackwater.<ref>Harbour Almanac, 1991.</ref>\n\nIn 1994 she was convicted of smuggling herring. She married a pilot.\n\n== References ==\n{{reflist}}\n[[Category:Living people]]",
		],
		quiet: [
			"Ada Lund (born 3 May 1961) is a ferry captain.\n\n== Life ==\nShe grew up in Brackwater.<ref>Harbour Almanac, 1991.</ref>\n\nIn 1994 she was convicted of smuggling herring.<ref>Brackwater Gazette, 1994.</ref>\n\n== References ==\n{{reflist}}\n[[Category:Living people]]",
			"Ada Lund (1861–1934) was a ferry captain.\n\n== Life ==\nShe grew up in Brackwater.<ref>Harbour Almanac, 1891.</ref>\n\nIn 1894 she was convicted of smuggling herring. She married a pilot.\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, deed }) {
		return { at: sentence, message: `No source supports this sentence about a living person, which ${deed}` };
	},
});
