import type { Block, Sentence } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "uncited-paragraph",
	family: "coverage",
	title: "A paragraph makes statements and no marker stands in it",
	why: "The page gives sources elsewhere, so a reader cannot tell whether these statements were taken from one, or from nowhere.",
	scope: "document",
	severity: "warning",
	reads: ["blocks", "sentences", "sections", "tags"],
	options: { minimumNeed: 0.5, minimumShare: 0.33 },
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
	*check({ blocks, sentences, sections, tags }, { options }) {
		const body = blocks.filter(({ kind, section, text }) => {
			// A paragraph that begins in the middle of a sentence goes on behind a formula or a list.
			return kind === "paragraph" && sections[section]?.role === "body" && !/^\p{Ll}/u.test(text);
		});
		const judged = new Set(body);
		const citing = listCiting(body, options.minimumShare);
		for (const [index, uncited] of groupUncited(sentences)) {
			const block = blocks[index];
			if (block === undefined || !judged.has(block) || !citing.has(block.article)) continue;
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

/** Articles that are written with sources: so many of their paragraphs hold a marker that one without stands out. */
function listCiting(body: readonly Block[], share: number): Set<number> {
	const articles = new Set(body.map(({ article }) => article));
	return new Set(
		[...articles].filter((article) => {
			const paragraphs = body.filter((block) => block.article === article);
			return paragraphs.filter(({ markers }) => markers.length > 0).length >= paragraphs.length * share;
		}),
	);
}

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
