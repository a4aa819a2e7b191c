import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "missing-reference-list",
	family: "references",
	title: "A page has references and no place where they are listed",
	why: "MediaWiki then puts the list at the very end, below the links and the navigation, where nobody looks for it; elsewhere it is not printed at all.",
	scope: "document",
	severity: "warning",
	reads: ["markers", "referenceLists", "sections"],
	examples: {
		fires: [
			"Brackwater is a harbour town.<ref>Harbour Almanac, 1907.</ref>\n\n== History ==\nThe ferry began in 1911.<ref>Ferry times, 1911.</ref>\n",
		],
		quiet: [
			"Brackwater is a harbour town.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n<references />\n",
			"Brackwater is a harbour town.<ref>Harbour Almanac, 1907.</ref>\n\n== References ==\n{{reflist}}\n",
			"Brackwater is 'n hawedorp.<ref>Harbour Almanac, 1907.</ref>\n\n== Verwysings ==\n{{Verwysings|2}}\n",
			"A draft of one paragraph is part of some page.<ref>Harbour Almanac, 1907.</ref>\n",
		],
	},
	*check({ markers, referenceLists, sections, isRedirect }) {
		if (isRedirect) return;
		// A text without a heading is a piece of a page whose list stands elsewhere.
		const pages = new Set(sections.filter(({ level }) => level > 0).map(({ article }) => article));
		const settled = new Set(
			referenceLists.filter(({ group, form }) => group === "" || form === "lost").map(({ article }) => article),
		);
		for (const marker of markers) {
			if (marker.form !== "ref" || marker.group !== "" || !pages.has(marker.article) || settled.has(marker.article))
				continue;
			settled.add(marker.article);
			yield {
				at: marker,
				message: "The page lists its references nowhere; this is the first of them",
				certainty: "likely",
			};
		}
	},
});
