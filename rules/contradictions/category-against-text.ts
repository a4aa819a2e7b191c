import { accountKey, type FirmClaim, groupClaims, weigh } from "../../src/corpus/group-claims.js";
import { isOfPremiere } from "../../src/corpus/showings.js";
import { nameEvent } from "../../src/events/name-event.js";
import { timesDisagree } from "../../src/events/times-disagree.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "category-against-text",
	family: "contradictions",
	title: "A category names another year than the text",
	why: "The page stands in the wrong list, and whoever counts by categories counts it there.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''''The Long Ferry''''' is a novel by Ada Marsh. It was published on 3 May 1911.\n\n[[Category:1913 novels]]",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot of Brackwater.\n\n[[Category:1868 births]]",
			"The '''Heron Bridge''' is a bridge of oak. It was opened on 3 May 1911.\n\n[[Category:Bridges completed in 1901]]",
			"'''Marsh Brothers''', founded in 1911, make sails.\n\n[[Category:Companies established in 1919]]",
		],
		quiet: [
			"'''''The Long Ferry''''' is a film by Ada Marsh. It premiered on 3 May 1911. The film was released on 4 June 1912.\n\n[[Category:1911 films]]",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot of Brackwater.\n\n[[Category:1886 births]]",
			"The '''Heron Bridge''' is a bridge of oak. It was opened on 3 May 1911.\n\n[[Category:Bridges completed in 1910]]",
			"'''Brackwater''' was founded in 1871.\n\n[[Category:1871 establishments]]\n[[Category:1890 establishments]]",
		],
	},
	*check({ claims }) {
		const groups = groupClaims(claims);
		for (const group of groups.values()) {
			const categories = group.filter(({ origin }) => origin === "category");
			const [category] = categories;
			// Several years for one event tell of several things, such as a body and the one before it.
			if (category === undefined || categories.some(({ when }) => when.value !== category.when.value)) continue;
			const text = group.filter(({ origin }) => origin !== "category");
			const base = text.length > 0 ? weigh(text).base : openingOf(groups, category);
			if (base === null || !timesDisagree(category.when, base.when)) continue;
			if (isOfPremiere(groups, category)) continue;
			if (text.some(({ when }) => !timesDisagree(when, category.when))) continue;
			if (text.length === 0 && Math.abs(category.when.interval.first - base.when.interval.first) < twoYears) continue;
			yield {
				at: { start: category.start, end: category.end },
				message: `The category says ${category.when.value}, the text gives “${base.when.text}” for the ${nameEvent(base)}`,
				beside: [{ at: { start: base.when.start, end: base.when.end }, message: "the date in the text" }],
				certainty: category.event === "birth" || category.event === "death" ? "sure" : "likely",
			};
		}
	},
});

/** What opens in one year was hardly completed years before or after it. */
const twoYears = 670;

function openingOf(groups: ReadonlyMap<string, readonly FirmClaim[]>, { event, who }: FirmClaim): FirmClaim | null {
	if (event !== "completion" || who === null) return null;
	const openings = groups.get(accountKey(who.key, "opening"));
	return openings === undefined ? null : weigh(openings).base;
}
