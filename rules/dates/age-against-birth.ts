import { agesBetween } from "../../src/calendar/ages-between.js";
import { accountKey, agreedOn, groupClaims } from "../../src/corpus/group-claims.js";
import { isFirm } from "../../src/events/times-disagree.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "age-against-birth",
	family: "dates",
	title: "An age does not fit the date of birth",
	why: "The age, the birth or the event is dated wrongly, and anybody who reckons finds out.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. Marsh died on 4 June 1967, aged 72.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1911, at the age of 19, Marsh moved to Ware.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She was thirty-six when she sailed to Ware in 1911.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She died in Ware at the age of 61.",
		],
		quiet: [
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. Marsh died on 4 June 1967, aged 81.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. In 1911, at the age of 24, Marsh moved to Ware.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. Her brother died in 1911, aged 12.",
		],
	},
	*check({ claims }) {
		const groups = groupClaims(claims);
		for (const claim of claims) {
			const { age, who, isHedged } = claim;
			if (age === null || who === null || isHedged) continue;
			const birth = agreedOn(groups.get(accountKey(who.key, "birth")));
			const event = claim.when ?? agreedOn(groups.get(accountKey(who.key, "death")))?.when ?? null;
			if (birth === null || !isFirm(event) || event.certainty === "inferred") continue;
			if (event.interval.first <= birth.when.interval.last) continue;
			const [least, most] = agesBetween(birth.when.interval, event.interval);
			const off = age < least ? least - age : age - most;
			if (off <= 0) continue;
			const ages = least === most ? `${least}` : `${least} or ${most}`;
			yield {
				at: { start: claim.start, end: claim.end },
				message: `Somebody born on or in “${birth.when.text}” is ${ages} on or in “${event.text}”, not ${age}`,
				beside: [{ at: { start: birth.when.start, end: birth.when.end }, message: "the birth" }],
				certainty: off > 1 ? "likely" : "possible",
			};
		}
	},
});
