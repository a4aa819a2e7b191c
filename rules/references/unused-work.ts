import { anchorKey } from "../../src/cs1/anchors/anchor-key.js";
import { listWorks } from "../../src/cs1/anchors/list-works.js";
import { nearestAnchor } from "../../src/cs1/anchors/nearest-anchor.js";
import type { Cite } from "../../src/cs1/cite.js";
import { titlesOf } from "../../src/cs1/titles/titles-of.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unused-work",
	family: "references",
	title: "A work stands in the list that short citations lead to, and none leads to it",
	why: "Nobody can tell what it supports: its short citation was lost, or misspelt, or the work is further reading.",
	scope: "document",
	severity: "info",
	reads: ["citations", "shortCitations", "anchors", "sections"],
	examples: {
		fires: [
			"Oak.{{sfn|Marsh|1950}} Elm.{{sfn|Lund|1891}}\n\n== Sources ==\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n* {{cite book |last=Moor |title=Nets |date=1970}}\n",
		],
		quiet: [
			"Oak.{{sfn|Marsh|1950}} Elm.{{sfn|Lund|1891}}\n\n== Sources ==\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n",
			"Oak.{{sfn|Marsh|1950}} Elm.{{sfn|Lund|1891}}\n\n== Sources ==\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n\n== Further reading ==\n* {{cite book |last=Moor |title=Nets |date=1970}}\n",
			"Oak.{{sfn|Marsh|1950}}\n\n== Bibliography ==\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Lund |title=Piers |date=1891}}\n* {{cite book |last=Moor |title=Nets |date=1970}}\n",
		],
	},
	*check({ citations, shortCitations, anchors, sections }) {
		if (shortCitations.length === 0) return;
		const works = listWorks(citations, anchors);
		const called = new Set(shortCitations.flatMap(({ anchor }) => (anchor === null ? [] : [anchorKey(anchor)])));
		// One that misses its work by a letter is reported itself.
		for (const key of [...called]) if (!works.cites.has(key)) called.add(nearestAnchor(key, works) ?? key);
		for (const { used, unused } of sortBySection([...works.cites], called)) {
			const [section] = unused.map(({ citation }) => sections[citation.section]);
			if (section?.role !== "works" && section?.role !== "references") continue;
			// In a list that few short citations lead to most works are there for another reason.
			if (unused.length * 2 > used) continue;
			for (const { place, citation } of unused) {
				const title = titlesOf(citation)[0] ?? "this work";
				yield { at: place, message: `No short citation leads to “${title}”`, certainty: "likely" };
			}
		}
	},
});

interface Listed {
	used: number;
	readonly unused: Cite[];
}

/** The works of each section that stand in no reference. */
function sortBySection(cites: readonly (readonly [string, readonly Cite[]])[], called: ReadonlySet<string>): Listed[] {
	const sections = new Map<number, Listed>();
	for (const [key, works] of cites) {
		for (const work of works) {
			const { reference, section } = work.citation;
			if (reference !== null) continue;
			const listed = sections.get(section) ?? { used: 0, unused: [] };
			if (called.has(key)) listed.used++;
			else listed.unused.push(work);
			sections.set(section, listed);
		}
	}
	return [...sections.values()];
}
