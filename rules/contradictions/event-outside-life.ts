import { accountKey, agreedOn, groupClaims } from "../../src/corpus/group-claims.js";
import { eventKindByName } from "../../src/events/event-kinds.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "event-outside-life",
	family: "contradictions",
	title: "Somebody acts after the date of the death, or before that of the birth",
	why: "Either the act or the life is dated wrongly, or somebody else is meant.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She married Tom Lund in 1971.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nIn 1869, Marsh was appointed pilot of the harbour.",
		],
		quiet: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She married Tom Lund in 1911.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1971 she was honoured with a stamp. Her son moved to Ware in 1980.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1971 she was posthumously elected to the guild.",
		],
	},
	*check({ claims }) {
		const groups = groupClaims(claims);
		for (const claim of claims) {
			const { who, event, when, isHedged } = claim;
			if (who?.isTopic !== true || isHedged || eventKindByName.get(event)?.isOfLiving !== true) continue;
			if (when === null || when.interval === null || when.certainty === "inferred" || when.qualifiers.length > 0)
				continue;
			const death = agreedOn(groups.get(accountKey(who.key, "death")));
			const birth = agreedOn(groups.get(accountKey(who.key, "birth")));
			const isLate = death !== null && when.interval.first > death.when.interval.last;
			const isEarly = birth !== null && when.interval.last < birth.when.interval.first;
			const bound = isLate ? death : isEarly ? birth : null;
			if (bound === null) continue;
			const order = isLate ? "after the death" : "before the birth";
			yield {
				at: { start: when.start, end: when.end },
				message: `“${when.text}” lies ${order} (“${bound.when.text}”) of the one who acts here`,
				beside: [{ at: { start: bound.when.start, end: bound.when.end }, message: isLate ? "the death" : "the birth" }],
				certainty: "likely",
			};
		}
	},
});
