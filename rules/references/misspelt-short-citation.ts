import { findAnchor } from "../../src/cs1/find-anchor.js";
import { readCites } from "../../src/cs1/read-cites.js";
import type { ShortCitation } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "misspelt-short-citation",
	family: "references",
	title: "A short citation misses its work by one letter or figure",
	why: "Its link leads nowhere, and the reader has to guess which work in the list is meant.",
	scope: "document",
	severity: "warning",
	reads: ["citations", "shortCitations"],
	examples: {
		fires: [
			"The pier is of oak.{{sfn|Marsch|1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1951|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950a}}\n\n{{reflist}}",
		],
		quiet: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=May 1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Harbour Office|1950}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950 |ref={{sfnref|Harbour Office|1950}}}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Lund|1891}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n\n{{reflist}}",
		],
	},
	*check({ citations, shortCitations }) {
		if (shortCitations.length === 0) return;
		const anchors = new Set<string>();
		for (const cite of readCites(citations)) {
			const anchor = findAnchor(cite);
			if (anchor !== undefined) anchors.add(anchor);
		}
		for (const short of shortCitations) {
			const anchor = anchorOf(short);
			if (anchor === undefined || anchors.has(anchor)) continue;
			const near = [...anchors].filter((other) => differByOne(anchor, other));
			if (near.length !== 1 || short.year === null) continue;
			const first = short.authors[0] ?? short.year;
			const words = [...short.authors, short.year].map(({ text }) => text).join(" ");
			yield {
				at: { start: first.start, end: short.year.end },
				message: `No work is “${words}”; the nearest is ${(near[0] as string).slice("CITEREF".length)}`,
				certainty: "likely",
			};
		}
	},
});

/** {{sfnm}} names several works, which are not told apart. */
function anchorOf({ template, authors, year }: ShortCitation): string | undefined {
	if (year === null || authors.length === 0 || template?.startsWith("sfnm")) return undefined;
	return `CITEREF${[...authors, year].map(({ text }) => text).join("")}`;
}

/** One character more, less, or another one. */
function differByOne(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
	return longer.slice(start + 1) === shorter.slice(longer.length === shorter.length ? start + 1 : start);
}
