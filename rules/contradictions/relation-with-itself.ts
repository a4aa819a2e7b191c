import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "relation-with-itself",
	family: "contradictions",
	title: "Somebody enters into relations with himself",
	why: "One of the two names is wrong, and the reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Foreign relations of Tarland''': the UK established diplomatic relations with the United Kingdom on 15 March 1961.",
			"Diplomatic relations between Peru and Peru were established in 1961.",
		],
		quiet: [
			"Diplomatic relations between Peru and Mali were established in 1961.",
			"South Korea established diplomatic relations with North Macedonia in 2019.",
		],
	},
	*check({ claims }) {
		for (const { event, who, start, end } of claims) {
			if (event !== "relations" || who === null) continue;
			const [first, second] = who.key.split("|");
			if (first === undefined || first !== second) continue;
			yield { at: { start, end }, message: `“${who.text}” names one country as both sides of a relation` };
		}
	},
});
