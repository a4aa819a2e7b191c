import { defineCoverageRule } from "../../src/coverage-rule.js";

export default defineCoverageRule({
	id: "text-after-last-marker",
	title: "A statement stands behind the last marker of its paragraph",
	why: "The sources of the paragraph end before it: often it was added later by somebody else, and no reader can tell from where.",
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref> The lighthouse burned down the same year.\n\n== References ==\n{{reflist}}",
			{
				dialect: "rendered",
				text: "Brackwater is a harbour town.\n\nThe pier was built in 1871.[1] It burned down in 1904.\n\nReferences\n\n1. ^ Marsh, Ann (1907). Harbour Almanac. Brackwater.\n",
			},
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871. The lighthouse burned down the same year.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref> It is long.\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref> It burned down in 1904.{{citation needed}}\n\n== References ==\n{{reflist}}",
			"Brackwater<ref>Harbour Almanac, 1907.</ref> is a harbour town. Its pier was built in 1871.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1908.</ref>\n\n== References ==\n{{reflist}}",
		],
	},
	say({ sentence, gap, isForAll, deed }) {
		const isOne = gap.first === gap.last;
		if (isForAll && !isOne) {
			const count = gap.last - gap.first + 1;
			return { at: gap, message: `These ${count} sentences stand behind the paragraph's last source, and one ${deed}` };
		}
		const message = "This sentence stands behind the paragraph's last source";
		return { at: sentence, message: deed === "" ? message : `${message} and ${deed}` };
	},
});
