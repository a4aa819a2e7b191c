import { nameKey } from "../../src/corpus/name-key.js";
import { timesDisagree } from "../../src/events/times-disagree.js";
import { addTo } from "../../src/model/add-to.js";
import type { Claim } from "../../src/model/claim.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "two-dates-for-one-office",
	family: "contradictions",
	title: "Somebody takes one office in two different years",
	why: "Either one of the years is wrong, or a second term is told as if it were the first.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1921 she became director of the Harbour School.\n\n== Life ==\nMarsh was appointed director of the Harbour School in 1925.",
			{
				dialect: "rendered",
				text: "In 1965, Ada Marsh becomes the Harbour Museum of Ware director.",
				beside: "1961: Ada Marsh becomes the only director of the Harbour Museum of Ware.",
			},
		],
		quiet: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1921 she became director of the Harbour School.\n\n== Life ==\nMarsh was appointed director of the Harbour Museum in 1925.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1921 she became director of the Harbour School. In 1925 she again became director of the Harbour School.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1921 she became deputy director of the Harbour School, and in 1925 she became director of the Harbour School.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She was appointed director of the Harbour School in December 1921 and became director of the Harbour School in 1922.",
		],
	},
	*check(documents) {
		const offices = new Map<string, { path: string; claim: Claim }[]>();
		for (const { path, claims } of documents) {
			for (const claim of claims) {
				const { event, who, whom, isHedged } = claim;
				if (event !== "office" || who === null || whom === null || isHedged || !who.key.includes(" ")) continue;
				addTo(offices, `${nameKey(who.key)}\n${whom.key}`, { path, claim });
			}
		}
		for (const group of offices.values()) {
			const [first, ...rest] = group;
			const other = rest.find(({ claim }) => isApart(claim, first!.claim));
			if (first === undefined || other === undefined) continue;
			const [base, { when, who, whom }] = [first.claim, other.claim];
			yield {
				at: { path: other.path, start: when!.start, end: when!.end },
				message: `“${when!.text}” and “${base.when!.text}” are two dates on which ${who!.text} became ${whom!.text}`,
				beside: [{ at: { path: first.path, start: base.when!.start, end: base.when!.end }, message: "the other date" }],
				certainty: "likely",
			};
		}
	},
});

/** More than the months between an appointment and the first day in office. */
function isApart({ when: a }: Claim, { when: b }: Claim): boolean {
	if (!timesDisagree(a, b)) return false;
	const [one, other] = [a!.interval!, b!.interval!];
	return Math.max(one.first, other.first) - Math.min(one.last, other.last) > halfAYear;
}

/** In days. */
const halfAYear = 183;
