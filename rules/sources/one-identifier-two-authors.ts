import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { indexWorks } from "../../src/corpus/works/index-works.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "one-identifier-two-authors",
	family: "sources",
	title: "Two citations give one article to different authors",
	why: "One of them credits somebody with a work that is not theirs, or describes another work than it links to.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["works"],
	examples: {
		fires: [
			"* {{cite journal |last=Marsh |first=Ada |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}\n* {{cite journal |author=Olga Lund |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}",
		],
		quiet: [
			"* {{cite journal |last=Marsh |first=Ada |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}\n* {{cite journal |vauthors=Lund O, Marsh A |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}",
			"* {{cite journal |last=Marsh |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}\n* {{cite journal |title=Silt in the estuary |journal=Papers |doi=10.1234/5}}",
			"* {{cite book |last=Marsh |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |last=Lund |title=Tides at Brackwater |isbn=978-0-306-40615-7}}",
		],
	},
	*check(documents) {
		for (const [key, [first, ...others]] of indexWorks(documents)) {
			// Parts of a book have authors of their own.
			if (first === undefined || others.length === 0 || !/^(?:doi|pmid|pmc|arxiv):/.test(key)) continue;
			const odd = others.find(({ work }) => {
				if (!areOthers(first.work.authors, work.authors)) return false;
				return compareTitles(first.work.titles, work.titles) === "same";
			});
			if (odd === undefined) continue;
			yield {
				at: { path: odd.path, start: odd.work.start, end: odd.work.end },
				message: `“${odd.work.text}” is given to other authors here than elsewhere`,
				beside: [
					{
						at: { path: first.path, start: first.work.start, end: first.work.end },
						message: "given to others here",
					},
				],
				certainty: "likely",
			};
		}
	},
});

function areOthers(one: readonly string[], other: readonly string[]): boolean {
	return one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name));
}
