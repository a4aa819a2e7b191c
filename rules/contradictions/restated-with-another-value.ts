import { findRestatements } from "../../src/corpus/find-restatements.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "restated-with-another-value",
	family: "contradictions",
	title: "A statement is made twice in the same words, with two values",
	why: "Somebody corrected one of the two, or mistyped it; readers of either do not know of the other.",
	scope: "document",
	severity: "warning",
	reads: ["blocks", "sentences", "dates", "sections"],
	examples: {
		fires: [
			"In the census of 2010 the district of Brackwater had a population of 5,312 in 1,204 households. It lies on the coast.\n\n== People ==\nIn the census of 2010 the district of Brackwater had a population of 5,321 in 1,204 households.",
			"The mole was built by the town between 1901 and 1904 with stone from 12 quarries of the county.\n\n== Harbour ==\nThe mole was built by the town between 1901 and 1904 with stone from 21 quarries of the county.",
			"In 1938, the brothers sold the mill at Ware to a company of 12 weavers. It burnt down.\n\n== Mill ==\nThe brothers sold the mill at Ware to a company of 21 weavers in 1938.",
		],
		quiet: [
			"In 1938, the brothers sold the mill at Ware to a company of 12 weavers. It burnt down.\n\n== Mill ==\nThe brothers sold the mill at Ware to a company of 21 weavers in 1939.",
			"In the census of 2010 the district of Brackwater had a population of 5,312. It lies on the coast.\n\n== People ==\nIn the census of 2020 the district of Brackwater had a population of 5,321.",
			"In 2010 the district of Brackwater had a population of 5,312 in all its parishes.\n\n== People ==\nIn 2010 the district of Kelverton had a population of 5,321 in all its parishes.",
			"In 1911 the road between Brackwater and Ware was given the name of Route 5 by the county.\n\n== Roads ==\nIn 1911 the road between Brackwater and Ware was given the name of Route 6 by the county.",
		],
	},
	*check(document) {
		for (const { first, again } of findRestatements(document)) {
			yield {
				at: again,
				message: `“${again.text}” here and “${first.text}” earlier, in sentences that are otherwise the same`,
				beside: [{ at: first, message: "the other value" }],
				certainty: "likely",
			};
		}
	},
});
