import { isFirm } from "../../src/events/times-disagree.js";
import type { Claim } from "../../src/model/claim.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "overlapping-marriages",
	family: "contradictions",
	title: "A marriage begins while another one of the same person lasts",
	why: "Where the law knows one spouse at a time, a year or a name is wrong.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"{{Infobox person\n| name = Ada Marsh\n| birth_date = 3 May 1946\n| spouse = {{marriage|Tom Lund|1969|1980|end=divorced}}<br>{{marriage|Jay Holm|1975|1976|end=divorced}}\n}}\n'''Ada Marsh''' (born 3 May 1946) is a pilot.",
			"Ada Marsh was married three times: to Tom Lund (m. 1969; div. 1980), Jay Holm (m. 1975; div. 1976) and Bo Hale (m. 1995).",
		],
		quiet: [
			"{{Infobox person\n| name = Ada Marsh\n| birth_date = 3 May 1946\n| spouse = {{marriage|Tom Lund|1969|1975|end=divorced}}<br>{{marriage|Jay Holm|1975|1976|end=divorced}}\n}}\n'''Ada Marsh''' (born 3 May 1946) is a pilot.",
			"{{Infobox royalty\n| name = Aldric II\n| birth_date = 3 May 1446\n| spouse = {{marriage|Ann of Ware|1469|1480}}<br>{{marriage|Bea of Ware|1470|1482}}<br>{{marriage|Eve of Ware|1471|1490}}\n}}\n'''Aldric II''' (born 3 May 1446) was a king.",
		],
	},
	*check({ claims }) {
		const byPerson = new Map<string, Claim[]>();
		for (const claim of claims) {
			if (claim.event !== "marriage" || claim.who === null || claim.whom === null || claim.isHedged) continue;
			byPerson.set(claim.who.key, [...(byPerson.get(claim.who.key) ?? []), claim]);
		}
		for (const marriages of byPerson.values()) {
			const pairs = marriages.flatMap((first) =>
				marriages.filter((second) => beginsWithin(second, first)).map((second) => [first, second] as const),
			);
			const [pair] = pairs;
			// Who has several spouses at a time has them on purpose.
			if (pair === undefined || new Set(pairs.flat()).size > 2) continue;
			const [first, second] = pair;
			yield {
				at: { start: second.start, end: second.end },
				message: `The marriage with ${second.whom!.text} begins in “${second.when!.text}”, that with ${first.whom!.text} lasts from “${first.when!.text}” to “${first.until!.text}”`,
				beside: [{ at: { start: first.start, end: first.end }, message: "the other marriage" }],
				certainty: "likely",
			};
		}
	},
});

/** Surely after the other one began and before it ended. */
function beginsWithin({ when, whom }: Claim, other: Claim): boolean {
	if (!isFirm(when) || !isFirm(other.when) || !isFirm(other.until) || whom!.key === other.whom!.key) return false;
	return when.interval.first > other.when.interval.last && when.interval.last < other.until.interval.first;
}
