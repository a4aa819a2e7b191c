import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { indexWorks, type WorkUse } from "../../src/corpus/works/index-works.js";
import type { Finding } from "../../src/model/finding.js";
import type { Place } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "one-identifier-two-works",
	family: "sources",
	title: "Two citations give one identifier to works with different titles",
	why: "One of them sends the reader to the wrong work; often it was copied from the other citation and never changed.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["works"],
	examples: {
		fires: [
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Harbour lights |isbn=0-306-40615-2}}",
			"* {{cite journal |title=Silt in the estuary |journal=Brackwater Papers |doi=10.1234/5}}\n* {{cite journal |title=Harbour lights |journal=Brackwater Papers |doi=10.1234/5}}",
		],
		quiet: [
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Tides at Brackwater: a history |isbn=0-306-40615-2}}",
			"* {{cite book |title=Tides at Brackwater |chapter=Silt |isbn=978-0-306-40615-7}}\n* {{cite book |title=Tides at Brackwater |chapter=Lights |isbn=978-0-306-40615-7}}",
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Silt and sand |work=Tides at Brackwater |isbn=978-0-306-40615-7}}",
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Gezeiten |trans-title=Tides at Brackwater |isbn=978-0-306-40615-7}}",
		],
	},
	*check(documents): Iterable<Finding> {
		for (const uses of indexWorks(documents).values()) {
			const [first, ...others] = uses;
			if (first === undefined || others.length === 0) continue;
			const odd = others.find(({ work }) => compareTitles(first.work.titles, work.titles) === "different");
			if (odd !== undefined) yield describe(first, odd);
		}
	},
});

function describe(first: WorkUse, odd: WorkUse): Finding {
	const [title, other] = [first.work.titles[0], odd.work.titles[0]];
	return {
		at: placeOf(odd),
		message: `“${odd.work.text}” is given here to “${other}” and elsewhere to “${title}”`,
		beside: [{ at: placeOf(first), message: `given to “${title}”` }],
		certainty: "likely",
	};
}

function placeOf({ path, work: { start, end } }: WorkUse): Place {
	return { path, start, end };
}
