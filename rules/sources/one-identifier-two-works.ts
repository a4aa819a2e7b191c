import { compareTitles } from "../../src/corpus/works/compare-titles.js";
import { indexWorks, type WorkUse } from "../../src/corpus/works/index-works.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import type { Finding } from "../../src/model/finding.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "one-identifier-two-works",
	family: "sources",
	title: "Two citations give one identifier to works with different titles",
	why: "One of them sends the reader to the wrong work; often it was copied from the other citation and never changed.",
	scope: "corpus",
	severity: "warning",
	reads: ["citations"],
	examples: {
		fires: [
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Harbour lights |isbn=0-306-40615-2}}",
			"* {{cite journal |title=Silt in the estuary |journal=Brackwater Papers |doi=10.1234/5}}\n* {{cite journal |title=Harbour lights |journal=Brackwater Papers |doi=10.1234/5}}",
		],
		quiet: [
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Tides at Brackwater: a history |isbn=0-306-40615-2}}",
			"* {{cite book |title=Tides at Brackwater |chapter=Silt |isbn=978-0-306-40615-7}}\n* {{cite book |title=Tides at Brackwater |chapter=Lights |isbn=978-0-306-40615-7}}",
			"* {{cite book |title=Tides at Brackwater |isbn=978-0-306-40615-7}}\n* {{cite book |title=Gezeiten |trans-title=Tides at Brackwater |isbn=978-0-306-40615-7}}",
		],
	},
	*check(documents): Iterable<Finding> {
		for (const uses of indexWorks(documents).values()) {
			const [first, ...others] = uses;
			if (first === undefined || others.length === 0) continue;
			const odd = others.find((other) => compareTitles(first.citation, other.citation) === "different");
			if (odd !== undefined) yield describe(first, odd);
		}
	},
});

function describe(first: WorkUse, odd: WorkUse): Finding {
	return {
		at: { ...odd.words, path: odd.path },
		message: `“${odd.words.text}” is given here to “${titleOf(odd)}” and elsewhere to “${titleOf(first)}”`,
		beside: [{ at: { ...first.words, path: first.path }, message: `given to “${titleOf(first)}”` }],
		certainty: "likely",
	};
}

function titleOf({ citation }: WorkUse): string {
	return fieldsOf(citation).title?.text ?? "";
}
