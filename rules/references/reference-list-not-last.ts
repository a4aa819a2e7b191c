import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "reference-list-not-last",
	family: "references",
	title: "The list of references is followed by text that is part of the article",
	why: "Readers take the list for the end of the article, and references behind it are listed nowhere.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["referenceLists", "sections", "blocks"],
	examples: {
		fires: [
			"It sails daily.<ref>Ferry times, 2019.</ref>\n\n== References ==\n<references />\n\n== History ==\nThe ferry began in 1911.\n",
		],
		quiet: [
			"It sails daily.<ref>Ferry times, 2019.</ref>\n\n== History ==\nThe ferry began in 1911.\n\n== References ==\n<references />\n\n== External links ==\n* [https://brackwater.example Ferry]\n",
		],
	},
	*check({ referenceLists, sections, blocks }) {
		const lists = referenceLists.filter(({ group, isNumbered }) => group === "" && isNumbered);
		const articles = new Set(lists.map(({ article }) => article));
		for (const article of articles) {
			const last = lists.findLast((list) => list.article === article);
			const behind = blocks.find((block) => {
				const section = sections[block.section];
				if (last === undefined || section === undefined || section.start < last.end) return false;
				return block.article === article && block.kind === "paragraph" && section.role === "body";
			});
			const section = behind === undefined ? undefined : sections[behind.section];
			if (section?.heading == null) continue;
			yield { at: section.heading, message: `“${section.title}” stands behind the list of references` };
		}
	},
});
