import { anchorKey } from "../../src/cs1/anchors/anchor-key.js";
import { listWorks } from "../../src/cs1/anchors/list-works.js";
import { nearestAnchor } from "../../src/cs1/anchors/nearest-anchor.js";
import { shortWords } from "../../src/cs1/anchors/short-words.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "misspelt-short-citation",
	family: "references",
	title: "A short citation names its work not quite as the work is named",
	why: "Its link leads nowhere, and the reader has to guess which work in the list is meant.",
	scope: "document",
	severity: "warning",
	reads: ["citations", "shortCitations", "anchors"],
	examples: {
		fires: [
			"The pier is of oak.{{sfn|Marsch|1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1951|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950a}}\n\n{{reflist}}",
			"The pier is of oak.{{sfnm|1a1=Lund|1y=1891|2a1=Mårsh|2y=1950}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1950}}\n\n* {{cite book |author=Ada Marsh |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Orr|1950}}\n\n* {{harvc |last=Orr |year=1950 |c=Silt |in=Mash |p=4}}\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
		],
		quiet: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=May 1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Harbour Office|1950}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950 |ref={{sfnref|Harbour Office|1950}}}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|c. 1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=c. 1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Lund|1891}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n\n{{reflist}}",
		],
	},
	*check({ citations, shortCitations, anchors }) {
		if (shortCitations.length === 0) return;
		const works = listWorks(citations, anchors);
		for (const short of shortCitations) {
			if (short.anchor === null) continue;
			const key = anchorKey(short.anchor);
			if (works.cites.has(key) || works.others.has(key)) continue;
			const near = nearestAnchor(key, works);
			if (near === undefined) continue;
			const { text, at } = shortWords(short);
			yield { at, message: `No work is “${text}”; the nearest is “${nameOf(near)}”`, certainty: "likely" };
		}
	},
});

/** `Marsh 1950` of `CITEREFMarsh1950`: as a short citation would have it. */
function nameOf(key: string): string {
	const name = key.slice("CITEREF".length).replaceAll("_", " ");
	return name.replace(/(?<=[^\d\s])(?=(?:\d{3,4}|n\.d\.)[a-z]?$)/, " ");
}
