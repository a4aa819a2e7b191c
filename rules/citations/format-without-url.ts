import { defineCiteRule } from "../../src/cite-rule.js";
import { readArchive } from "../../src/cs1/addresses/read-archive.js";
import type { Cite, CiteParameter } from "../../src/cs1/cite.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import { wholeParameter } from "../../src/cs1/fixes/whole-parameter.js";
import { usesChapters } from "../../src/cs1/templates/uses-chapters.js";

export default defineCiteRule({
	id: "format-without-url",
	code: "err_format_missing_url",
	title: "The format of a file is given without the address of the file",
	why: "The format says nothing without it, and the template prints an error.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |format=PDF}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |url=https://brackwater.example/tides.pdf |format=PDF}}"],
	},
	looksAt: ["format", "archive-format", "conference-format", "transcript-format", "chapter-format", "map-format"],
	*judge(cite) {
		for (const [format, address] of formatsWithoutAddress(cite)) {
			yield {
				at: wholeParameter(format.written),
				message: `|${format.name}= stands without |${address}=`,
				// Alone it is all that the citation shows.
				fix: cite.has("title") ? removalOf(format) : undefined,
			};
		}
	},
});

function* formatsWithoutAddress(cite: Cite): Iterable<[CiteParameter, string]> {
	const pairs = [
		["format", "url"],
		["archive-format", "archive-url"],
		["conference-format", "conference-url"],
		["transcript-format", "transcript-url"],
		["chapter-format", "chapter-url"],
		["map-format", "map-url"],
	] as const;
	for (const [meta, address] of pairs) {
		const format = cite.get(meta);
		const isDropped = address === "chapter-url" && !takesChapterFormat(cite);
		const isSet = address === "archive-url" ? readArchive(cite).address !== undefined : cite.has(address);
		if (format !== undefined && !isDropped && !isSet) yield [format, format.name.replace("format", "url")];
	}
}

/** Where the title becomes a chapter, its format does too, and that of the chapter is lost. */
function takesChapterFormat(cite: Cite): boolean {
	const { class: kind } = cite.template;
	return usesChapters(cite) && kind !== "map" && !(kind === "conference" && cite.has("book-title"));
}
