import { accountKey, agreedOn, groupClaims } from "../../src/corpus/group-claims.js";
import { isFirm } from "../../src/events/times-disagree.js";
import type { Claim } from "../../src/model/claim.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "event-outside-its-period",
	family: "contradictions",
	title: "Something is dated outside of the war or the other period during which it is said to have happened",
	why: "Either the date of the event or that of the war is wrong.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"During the Salt War (1701–1709), in 1713, the town raised a second wall.",
			"The Salt War lasted from 1701 to 1709. In 1697, in the course of the Salt War, Brackwater burned down.",
		],
		quiet: [
			"During the Salt War (1701–1709), in 1703, the town raised a second wall.",
			"During the Salt War (1701–1709) the town was poor. In 1713 it raised a second wall.",
		],
	},
	*check({ claims }) {
		const periods = new Map<string, Claim[]>();
		for (const claim of claims) {
			if (claim.event !== "period" || claim.who === null || claim.isHedged) continue;
			periods.set(claim.who.key, [...(periods.get(claim.who.key) ?? []), claim]);
		}
		if (periods.size === 0) return;
		const groups = groupClaims(claims);
		for (const { event, who, whom, when: said, isHedged } of claims) {
			if (event !== "part of a period" || who === null || isHedged) continue;
			const when =
				said ?? (whom === null ? null : (agreedOn(groups.get(accountKey(whom.key, "battle")))?.when ?? null));
			if (!isFirm(when)) continue;
			const spans = periods.get(who.key) ?? [];
			const [period] = spans;
			const isOutside = ({ when: from, until }: Claim) =>
				isFirm(from) &&
				isFirm(until) &&
				(when.interval.first > until.interval.last || when.interval.last < from.interval.first);
			if (period === undefined || !spans.every(isOutside)) continue;
			yield {
				at: { start: when.start, end: when.end },
				message: `“${when.text}” lies outside of the ${who.text}, “${period.when!.text}” to “${period.until!.text}”`,
				beside: [{ at: { start: period.start, end: period.end }, message: "how long it lasted" }],
				certainty: "likely",
			};
		}
	},
});
