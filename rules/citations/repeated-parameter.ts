import { defineCiteRule } from "../../src/cite-rule.js";
import { removalOf } from "../../src/cs1/fixes/removal-of.js";
import type { Parameter } from "../../src/model/citation.js";
import type { Fix } from "../../src/model/finding.js";

export default defineCiteRule({
	id: "repeated-parameter",
	isUniversal: true,
	title: "A parameter is given twice in one citation",
	why: "The last one counts, even an empty one, so that whatever stands in the other is lost without a word.",
	examples: {
		fires: [
			"{{cite book |title=Tides at Brackwater |date=1950 |date=1951}}",
			"{{cite book |title=Tides at Brackwater |date= |title=Tides at Brackwater}}",
			"{{cite book |title=Tides at Brackwater |date=1950 |date=}}",
		],
		quiet: [
			"{{cite book |title=Tides at Brackwater |last=Marsh |last2=Moor}}",
			"{{cite book |title=Tides at Brackwater |page=5 |at=5}}",
		],
	},
	looksAt: ["repeated parameter"],
	*judge({ lost, citation }) {
		for (const one of lost) {
			const { name } = one;
			const kept = citation.parameters.findLast((other) => other.name?.text === name?.text);
			if (name === null || name.text === "" || /^\d+$/.test(name.text) || kept?.name == null) continue;
			yield {
				at: name,
				message: `|${name.text}= is given again further on, and this one is dropped`,
				beside: [{ at: kept.name, message: "this one counts" }],
				fix: mend(name.text, one, kept),
			};
		}
	},
});

/** One of two that say the same can go; of a value that an empty one has taken the place of a person must judge. */
function mend(name: string, lost: Parameter, kept: Parameter): Fix | undefined {
	if (hasComment(lost) || hasComment(kept)) return undefined;
	if (lost.value.text === "" || lost.value.text === kept.value.text) return removalOf({ name, written: lost });
	return kept.value.text === "" ? { ...removalOf({ name, written: kept }), safety: "unsafe" } : undefined;
}

function hasComment({ value }: Parameter): boolean {
	return value.text.length !== value.end - value.start;
}
