import { DescribedWorks } from "../../src/cs1/anchors/described-works.js";
import { shortWords } from "../../src/cs1/anchors/short-words.js";
import { addTo } from "../../src/model/add-to.js";
import type { ShortCitation } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unlisted-short-citation",
	family: "references",
	title: "A reference gives an author and a year, and no work on the page is of that author and year",
	why: "The reader learns a name and a year, and not what to look for.",
	scope: "document",
	severity: "warning",
	reads: ["citations", "references", "shortCitations", "blocks", "sections"],
	examples: {
		fires: [
			"Oak.<ref>Marsh 1950, p. 4.</ref> Elm.<ref>Marsh 1950, p. 9.</ref> Ash.<ref>Lund 1891, p. 2.</ref> Fir.<ref>Moor 1970, p. 40.</ref>\n\n== Sources ==\n* Marsh, Ada (1950). ''Tides''.\n* Lund, Per (1891). ''Piers''.\n",
			"Oak.<ref>Marsh (1950), p. 4.</ref> Elm.<ref>Marsh (1950), p. 9.</ref> Ash.<ref>Lund (1891), p. 2.</ref> Fir.<ref>Lund (1892), p. 40.</ref>\n\n== Sources ==\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n",
		],
		quiet: [
			"Oak.<ref>Marsh 1950, p. 4.</ref> Elm.<ref>Marsh 1950, p. 9.</ref> Ash.<ref>Lund 1891, p. 2.</ref>\n\n== Sources ==\n* Marsh, Ada (1950). ''Tides''.\n* Lund, Per (1891). ''Piers''.\n",
			"Oak.<ref>Marsh 1950, p. 4.</ref> Elm.<ref>Lund 1891, p. 2.</ref> A draft of one paragraph has its works elsewhere.",
			"Oak.<ref>Marsh, ''Tides'', Brackwater 1950.</ref> Elm.<ref>Marsh 1950, p. 4.</ref> Ash.<ref>May 1951.</ref>",
		],
	},
	*check(document) {
		const shorts = document.shortCitations.filter(({ template, pages }) => template === undefined && pages !== null);
		if (shorts.length < 3) return;
		const works = new DescribedWorks(document);
		const missing = new Map<string, ShortCitation[]>();
		for (const short of shorts) {
			if (works.yearsOf(short)?.has(short.year?.text.slice(0, 4) ?? "")) continue;
			const name = shortWords(short).text;
			addTo(missing, name, short);
		}
		const lost = [...missing.values()].flat().length;
		// Where many lead nowhere, the list was lost and not the works.
		if (lost * 4 > shorts.length) return;
		for (const [name, [first, ...more]] of missing) {
			if (first === undefined) continue;
			yield {
				at: shortWords(first).at,
				message: `No work on this page is “${name}”${describeNearest(first, works)}`,
				beside: more.map((other) => ({ at: shortWords(other).at, message: "cited here too" })),
				certainty: "likely",
			};
		}
	},
});

function describeNearest(short: ShortCitation, works: DescribedWorks): string {
	const years = [...(works.yearsOf(short) ?? [])];
	if (years.length === 1) return `; there is one of ${years[0]}`;
	const name = years.length === 0 ? works.nearestName(short) : undefined;
	return name === undefined ? "" : `; there is one by ${name}`;
}
