import type { Facts } from "../../src/model/document.js";
import type { Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "single-source-article",
	family: "coverage",
	title: "All markers of an article lead to one and the same source",
	why: "Its errors and its point of view become those of the article, and whether the subject matters to others cannot be seen.",
	scope: "document",
	severity: "info",
	reads: ["sentences", "markers", "references", "citations", "shortCitations", "referenceLists", "links", "tags"],
	options: { minimumSentences: 15 },
	examples: {
		fires: [
			`Brackwater is a harbour town.<ref name="a">Harbour Almanac, 1907.</ref> ${"The pier is long. The mole is old. ".repeat(10)}The ferry is slow.<ref name="a" />\n\n{{reflist}}`,
		],
		quiet: [
			`Brackwater is a harbour town.<ref name="a">Harbour Almanac, 1907.</ref> ${"The pier is long. The mole is old. ".repeat(10)}The ferry is slow.<ref>Brackwater Gazette, 1911.</ref>\n\n{{reflist}}`,
			`Brackwater is a harbour town.<ref name="a">Harbour Almanac, 1907.</ref> The pier is long.<ref name="a" />\n\n{{reflist}}`,
			`Brackwater is a harbour town.<ref name="a">Harbour Almanac, 1907.</ref> ${"The pier is long. The mole is old. ".repeat(10)}\n\n{{reflist}}\n\n== Further reading ==\n* {{cite book |title=Tides |last=Marsh}}`,
			`{{one source}}\nBrackwater is a harbour town.<ref name="a">Harbour Almanac, 1907.</ref> ${"The pier is long. The mole is old. ".repeat(10)}\n\n{{reflist}}`,
		],
	},
	*check(document, { options }) {
		const { sentences, markers, references, tags, dialect } = document;
		const [first] = markers;
		if (first === undefined || sentences.length < options.minimumSentences || dialect === "markdown") return;
		if (tags.some(({ name }) => name === "One source") || hasOtherSources(document)) return;
		const works = new Set(references.map((reference, index) => nameWork(document, reference, index)));
		if (works.size !== 1 || works.has(null)) return;
		yield {
			at: first,
			message:
				references.length === 1
					? "All of this article rests on one source"
					: `The ${references.length} references of this article all lead to one source`,
			certainty: "likely",
		};
	},
});

/** Works and pages that stand in no reference, and short citations, which may name several works. */
function hasOtherSources({ citations, links, shortCitations, referenceLists }: Pick<Facts, Read>): boolean {
	return (
		shortCitations.some(({ template }) => template !== undefined) ||
		referenceLists.some(({ form }) => form === "lost") ||
		citations.some(({ reference }) => reference === null) ||
		links.some(({ reference, citation }) => reference === null && citation === null)
	);
}

type Read = "citations" | "links" | "shortCitations" | "referenceLists" | "references";

/** What tells one work from another: its title or address, or, where it is alone, the words of the reference; null for one that says nothing. */
function nameWork(
	{ references, links, citations }: Pick<Facts, Read>,
	reference: Reference,
	index: number,
): string | null {
	if (reference.isEmpty) return null;
	const citation = citations.find((one) => one.reference === index);
	const title = citation?.parameters.find(({ name }) => name?.text === "title")?.value.text;
	const address = links.find((link) => link.reference === index)?.url.text;
	const words = references.length === 1 ? reference.content.text : null;
	return (title ?? citation?.fields?.title?.text ?? address ?? words)?.toLowerCase() ?? null;
}
