import { anchorKey } from "../../src/cs1/anchors/anchor-key.js";
import { listWorks } from "../../src/cs1/anchors/list-works.js";
import { nearestAnchor } from "../../src/cs1/anchors/nearest-anchor.js";
import { shortWords } from "../../src/cs1/anchors/short-words.js";
import type { ShortCitation } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "short-citation-without-work",
	family: "references",
	title: "A short citation names a work that the page does not list",
	why: "Its link leads nowhere: the reader learns a name and a year, and not what to look for.",
	scope: "document",
	severity: "warning",
	reads: ["citations", "shortCitations", "anchors"],
	examples: {
		fires: [
			"The pier is of oak.{{sfn|Lund|1891|p=40}}{{sfn|Marsh|1950}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"See {{harvtxt|Marsh|Moor|1950}} and {{harvtxt|Marsh|1950}}.\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=1950}}",
			"The pier is of oak.{{sfnm|1a1=Marsh|1y=1950|2a1=Lund|2y=1891}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1950}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950 |ref=none}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n\n{{harvnb|Lund|1891}}\n\n{{reflist}}",
		],
		quiet: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |first=Ada |title=Tides at Brackwater |date=May 1950}}\n\n{{reflist}}",
			"See {{harvtxt|Marsh|Moor|Lund|Weir|1950}}.\n\n* {{cite book |author1=Marsh |author2=Moor |author3=Lund |author4=Weir |author5=Holm |title=Tides |date=1950}}",
			"The pier is of oak.{{sfn|Ferry Act|1911}}\n\n* {{anchor|CITEREFFerry Act1911}}''The Ferry Act'', 1911.\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Lund|1891}} A draft of one paragraph has its works elsewhere.",
			"The pier is of oak.{{sfn|Marsh|1950}}{{sfn|Lund|1891|ignore-err=yes}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Lund|1891|ref=none}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n\n{{reflist}}",
		],
	},
	*check({ citations, shortCitations, anchors }) {
		if (shortCitations.length === 0) return;
		const works = listWorks(citations, anchors);
		const missing = new Map<string, ShortCitation[]>();
		let isFound = false;
		for (const short of shortCitations) {
			if (short.anchor === null) continue;
			const key = anchorKey(short.anchor);
			const isListed = works.cites.has(key);
			isFound ||= isListed;
			if (isListed || works.others.has(key) || nearestAnchor(key, works) !== undefined) continue;
			const calls = missing.get(key);
			if (calls === undefined) missing.set(key, [short]);
			else calls.push(short);
		}
		// A piece of a page has its works elsewhere.
		if (!isFound) return;
		for (const [first, ...more] of missing.values()) {
			if (first === undefined) continue;
			const { text, at } = shortWords(first);
			yield {
				at,
				message: `No work on this page is “${text}”`,
				beside: more.map((other) => ({ at: shortWords(other).at, message: "cited here too" })),
				certainty: works.mayHoldMore ? "possible" : "likely",
			};
		}
	},
});
