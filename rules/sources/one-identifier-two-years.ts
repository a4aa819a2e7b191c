import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { indexWorks } from "../../src/corpus/works/index-works.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "one-identifier-two-years",
	family: "sources",
	title: "Two citations date one article years apart",
	why: "An article comes out once: one of the years is wrong, and with it what the text says of that year.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["works"],
	options: { graceYears: 1 },
	examples: {
		fires: [
			"* {{cite journal |title=Silt in the estuary |journal=Papers |date=1998 |doi=10.1234/5}}\n* {{cite journal |title=Silt in the estuary |journal=Papers |date=May 2008 |doi=10.1234/5}}",
		],
		quiet: [
			"* {{cite journal |title=Silt in the estuary |journal=Papers |date=1998 |doi=10.1234/5}}\n* {{cite journal |title=Silt in the estuary |journal=Papers |date=1999 |doi=10.1234/5}}",
			"* {{cite journal |title=Silt in the estuary |journal=Papers |date=1998 |doi=10.1234/5}}\n* {{cite journal |title=Harbour lights |journal=Papers |date=2008 |doi=10.1234/5}}",
			"* {{cite book |title=Tides at Brackwater |date=1998 |isbn=978-0-306-40615-7}}\n* {{cite book |title=Tides at Brackwater |date=2008 |isbn=978-0-306-40615-7}}",
		],
	},
	*check(documents, { options }) {
		for (const [key, [first, ...others]] of indexWorks(documents)) {
			if (first === undefined || others.length === 0 || !isOfArticle(key)) continue;
			const odd = others.find(({ work }) => {
				if (work.year === null || first.work.year === null) return false;
				const isFar = Math.abs(work.year - first.work.year) > options.graceYears;
				return isFar && compareTitles(first.work.titles, work.titles) === "same";
			});
			if (odd === undefined) continue;
			yield {
				at: { path: odd.path, start: odd.work.start, end: odd.work.end },
				message: `“${odd.work.text}” is of ${odd.work.year} here and of ${first.work.year} elsewhere`,
				beside: [
					{
						at: { path: first.path, start: first.work.start, end: first.work.end },
						message: `of ${first.work.year} here`,
					},
				],
				certainty: "likely",
			};
		}
	},
});

/** Books are printed again under one number; of a preprint there are versions. */
function isOfArticle(key: string): boolean {
	return /^(?:doi|pmid|pmc):/.test(key) && !/^doi:10\.(?:48550|1101|5281|17226|6084)\//.test(key);
}
