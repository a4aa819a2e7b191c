import type { Sentence } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "lead-not-in-body",
	family: "coverage",
	title: "The lead says when something happened, and the body neither repeats nor cites it",
	why: "A lead needs no sources because it sums up the body: what stands in it alone is supported nowhere.",
	scope: "document",
	severity: "info",
	reads: ["gaps", "sentences", "blocks", "sections"],
	options: { minimumParagraphs: 4, minimumShare: 0.33 },
	examples: {
		fires: [
			"Brackwater is a harbour town. Its lighthouse burned down in 1904.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe harbour was dug in 1822.<ref>Harbour Almanac, 1907.</ref>\n\nThe mole was built in 1855.<ref>Harbour Almanac, 1907.</ref>\n\nThe ferry began to sail in 1911.<ref>Harbour Almanac, 1912.</ref>\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town. Its lighthouse burned down in 1904.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe harbour was dug in 1822.<ref>Harbour Almanac, 1907.</ref>\n\nThe mole was built in 1855.<ref>Harbour Almanac, 1907.</ref>\n\nThe lighthouse was lost in the fire of 1904.<ref>Harbour Almanac, 1912.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town. Its lighthouse burned down in 1904.<ref>Harbour Almanac, 1907.</ref>\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe harbour was dug in 1822.<ref>Harbour Almanac, 1907.</ref>\n\nThe mole was built in 1855.<ref>Harbour Almanac, 1907.</ref>\n\nThe ferry began to sail in 1911.<ref>Harbour Almanac, 1912.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town. Its lighthouse burned down in 1904.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n{{reflist}}",
		],
	},
	*check({ gaps, sentences, blocks, sections }, { options, active }) {
		const paragraphs = blocks.filter(({ kind, section }) => kind === "paragraph" && sections[section]?.role === "body");
		if (paragraphs.length < options.minimumParagraphs) return;
		for (const gap of gaps) {
			if (gap.citedShare < options.minimumShare || blocks[gap.block]?.kind !== "paragraph") continue;
			// Behind the last marker of a paragraph another rule says it.
			if (gap.form === "tail" && active.has("text-after-last-marker")) continue;
			for (const { sentence, year } of gap.unrepeated) {
				yield {
					at: sentences[sentence] as Sentence,
					message: `The lead speaks of ${year}, and the body neither repeats nor cites it`,
					certainty: "likely",
				};
			}
		}
	},
});
