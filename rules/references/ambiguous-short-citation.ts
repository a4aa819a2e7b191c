import { anchorKey } from "../../src/cs1/anchors/anchor-key.js";
import { listWorks } from "../../src/cs1/anchors/list-works.js";
import { shortWords } from "../../src/cs1/anchors/short-words.js";
import type { Cite } from "../../src/cs1/cite.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import type { ShortCitation } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "ambiguous-short-citation",
	family: "references",
	title: "A short citation fits two works of one author and year",
	why: "Its link leads to the first of them, whichever is meant: a letter behind the year tells them apart.",
	scope: "document",
	severity: "warning",
	reads: ["citations", "shortCitations", "anchors"],
	examples: {
		fires: [
			"The pier is of oak.{{sfn|Marsh|1950|p=40}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950}}\n* {{cite book |last=Marsh |title=Piers of the coast |date=1950}}\n\n{{reflist}}",
		],
		quiet: [
			"The pier is of oak.{{sfn|Marsh|1950a|p=40}}\n\n* {{cite book |last=Marsh |title=Tides at Brackwater |date=1950a}}\n* {{cite book |last=Marsh |title=Piers of the coast |date=1950b}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Lund|1891}}\n\n* {{cite book |last=Lund |title=Piers |date=1891}}\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Marsh |title=Piers of the coast |date=1950}}\n\n{{reflist}}",
			"The pier is of oak.{{sfn|Marsh|1950}}\n\n* {{cite book |last=Marsh |title=Tides |date=1950}}\n* {{cite book |last=Marsh |title=Piers of the coast |date=1950 |ref=none}}\n\n{{reflist}}",
		],
	},
	*check({ citations, shortCitations, anchors }) {
		if (shortCitations.length === 0) return;
		const { cites } = listWorks(citations, anchors);
		for (const [key, calls] of groupByKey(shortCitations)) {
			const [first, ...more] = calls;
			const works = differentWorks(cites.get(key) ?? []);
			if (first === undefined || works.length < 2) continue;
			const { text, at } = shortWords(first);
			yield {
				at,
				message: `“${text}” may be ${works.map((work) => `“${titleOf(work)}”`).join(" or ")}`,
				beside: [
					...works.map((work) => ({ at: work.place, message: `“${titleOf(work)}”` })),
					...more.map((other) => ({ at: shortWords(other).at, message: "cited here too" })),
				],
				certainty: "likely",
			};
		}
	},
});

function groupByKey(shorts: readonly ShortCitation[]): Map<string, ShortCitation[]> {
	const groups = new Map<string, ShortCitation[]>();
	for (const short of shorts) {
		if (short.anchor === null) continue;
		const key = anchorKey(short.anchor);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [short]);
		else group.push(short);
	}
	return groups;
}

/** A work that is written out twice, with its subtitle or without, is one. */
function differentWorks(cites: readonly Cite[]): Cite[] {
	const different: Cite[] = [];
	for (const cite of cites.slice(0, 50))
		if (!different.some((other) => haveOneTitle(cite, other))) different.push(cite);
	return different;
}

function haveOneTitle(one: Cite, other: Cite): boolean {
	const [a, b] = [one, other].map((cite) =>
		titleOf(cite)
			.toLowerCase()
			.replace(/[^\p{L}\d]/gu, ""),
	) as [string, string];
	return a.startsWith(b) || b.startsWith(a);
}

function titleOf({ citation }: Cite): string {
	return fieldsOf(citation).title?.text ?? "";
}
