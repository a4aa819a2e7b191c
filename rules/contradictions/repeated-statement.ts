import { findRepeats } from "../../src/corpus/find-repeats.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "repeated-statement",
	family: "contradictions",
	title: "A section tells one dated event twice in nearly the same words",
	why: "Two versions of one sentence drift apart: later editors correct the one that they find.",
	scope: "document",
	severity: "info",
	reads: ["blocks", "sentences", "dates", "sections"],
	examples: {
		fires: [
			"In the spring of 1911, the pilots of Brackwater on strike for higher wages signed an agreement with the owners of the coal ferries at Ware. The harbour was dredged. That same spring, the pilots of Brackwater on strike for higher wages signed a first agreement with the owners of the coal ferries at Ware.",
		],
		quiet: [
			"In the spring of 1911, the pilots of Brackwater signed an agreement on wages and pensions with the owners of the coal ferries at Ware. In the spring of 1912, the pilots of Brackwater signed an agreement on wages and pensions with the owners of the coal ferries at Ware.",
			"In the spring of 1911, the pilots of Brackwater signed an agreement on wages. In the same spring the owners of the ferries bought a dredger.",
		],
	},
	*check(document) {
		for (const { first, again } of findRepeats(document)) {
			yield {
				at: { start: again.start, end: again.end },
				message: "The sentence repeats what an earlier one of the section says",
				beside: [{ at: { start: first.start, end: first.end }, message: "the earlier sentence" }],
				certainty: "likely",
			};
		}
	},
});
