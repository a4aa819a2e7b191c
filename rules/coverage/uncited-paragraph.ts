import type { Sentence } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "uncited-paragraph",
	family: "coverage",
	title: "A paragraph makes statements and no marker stands in it",
	why: "The page gives sources elsewhere, so a reader cannot tell whether these statements were taken from one, or from nowhere.",
	scope: "document",
	severity: "warning",
	reads: ["blocks", "sentences", "sections", "markers", "references", "tags"],
	options: { minimumNeed: 0.5 },
	examples: {
		fires: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe lighthouse burned down in 1904. It was rebuilt in 1906 for 12,000 crowns.\n\n== References ==\n{{reflist}}",
		],
		quiet: [
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nThe lighthouse burned down in 1904. It was rebuilt in 1906 for 12,000 crowns.<ref>Harbour Almanac, 1908.</ref>\n\n== References ==\n{{reflist}}",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871. The lighthouse burned down in 1904. It was rebuilt in 1906.",
			"Brackwater is a harbour town.\n\n== History ==\nThe pier was built in 1871.<ref>Harbour Almanac, 1907.</ref>\n\nIt is long.\n\n== References ==\n{{reflist}}",
		],
	},
	*check({ blocks, sentences, sections, references, markers, tags, isRedirect }, { options }) {
		if (isRedirect) return;
		const cited = new Set([...references, ...markers].map(({ article }) => article));
		for (const [index, uncited] of groupUncited(sentences)) {
			const block = blocks[index];
			if (block?.kind !== "paragraph" || sections[block.section]?.role !== "body" || !cited.has(block.article))
				continue;
			// The editors know already.
			if (tags.some((tag) => tag.start >= block.start && tag.end <= block.end + 80 && tag.scope === "inline")) continue;
			const neediest = uncited.reduce((a, b) => (b.need > a.need ? b : a));
			// One sentence alone must have a strong reason.
			if (neediest.need < options.minimumNeed + (uncited.length > 1 ? 0 : 0.1)) continue;
			yield {
				at: neediest,
				message: "No source stands in this paragraph, and this sentence asks for one most",
				certainty: "likely",
			};
		}
	},
});

/** The sentences of each block in which every sentence is uncited, by the block's index. */
function groupUncited(sentences: readonly Sentence[]): Map<number, Sentence[]> {
	const groups = new Map<number, Sentence[]>();
	for (const sentence of sentences) {
		const group = groups.get(sentence.block);
		if (group === undefined) groups.set(sentence.block, [sentence]);
		else group.push(sentence);
	}
	for (const [block, group] of groups) if (group.some(({ status }) => status !== "uncited")) groups.delete(block);
	return groups;
}
