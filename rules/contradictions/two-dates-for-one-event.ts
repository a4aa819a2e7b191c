import { type FirmClaim, groupClaims, weigh } from "../../src/corpus/group-claims.js";
import { isOfPremiere } from "../../src/corpus/showings.js";
import { coupleEvents } from "../../src/events/couple-events.js";
import { eventKindByName } from "../../src/events/event-kinds.js";
import { nameEvent } from "../../src/events/name-event.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "two-dates-for-one-event",
	family: "contradictions",
	title: "A text gives two dates for an event that happens once",
	why: "One of them is wrong, and a reader who meets only that one takes it away as a fact.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"{{Infobox film\n| name = The Long Ferry\n| released = {{Film date|1911|5|3}}\n}}\n'''''The Long Ferry''''' is a film by Ada Marsh.\n\n== Release ==\nThe film came out in 1913 to kind reviews.",
			"{{Infobox person\n| name = Ada Marsh\n| birth_date = 3 May 1886\n}}\n'''Ada Marsh''' (3 March 1886 – 4 June 1967) was a pilot of Brackwater.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot of Brackwater.\n\n== Life ==\nMarsh was born in Brackwater on 3 May 1868, the daughter of a baker.",
			"'''Brackwater Brewery''' is a brewery. It was founded in 1871.\n\n== History ==\nIn 1874, Ada Marsh founded the brewery with a loan from her uncle.",
			"{{Infobox person\n| name = Ada Marsh\n| spouse = {{marriage|Tom Lund|1911|1919|end=div}}\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nShe married the smith Tom Lund in 1913.",
			{
				dialect: "rendered",
				text: "MV Heron\n\nBuilder\tMarsh & Sons\nLaunched\t3 May 1911\n\nMV Heron is a ferry.\n\nHistory\n\nThe launch took place on 13 May 1911.\n",
			},
		],
		quiet: [
			"{{Infobox film\n| name = The Long Ferry\n| released = {{Film date|1911|11|26|Brackwater|1912|1|23|Denmark}}\n}}\n'''''The Long Ferry''''' is a film by Ada Marsh.\n\n== Release ==\nIt was shown first on November 26, 1911, and was released nationally on January 23, 1912.",
			"{{Infobox song\n| name = The Long Ferry\n| released = 3 May 1911\n}}\n'''The Long Ferry''' is a song by Ada Marsh.\n\n== Legacy ==\nIn 1938 the film [[The Long Ferry (film)|The Long Ferry]] was released.",
			"{{Infobox film\n| name = The Long Ferry\n| released = {{Film date|1911|5|3}}\n}}\n'''''The Long Ferry''''' is a film by Ada Marsh.\n\n== Release ==\nThe film was released in Denmark in 1913, and on video in 1988.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nMarsh was born in Brackwater in May 1886. Her brother was born on 3 May 1888.",
			"{{Infobox person\n| name = Ada Marsh\n| spouse = {{marriage|Tom Lund|1911|1919|end=div}}\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nShe married the smith Tom Lund in 1911 and the smith Bo Hale in 1921.",
			"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nAccording to the parish book Marsh was born on 5 May 1886.",
			"'''Lev Marsh''' (13 May 1886 – 4 June 1967) was a pilot.\n\n== Life ==\nMarsh was born on 1 May 1886.",
			"'''Brackwater Brewery''' was founded in 1871. The brewery opened a second mill in 1880.",
		],
	},
	*check({ claims }) {
		const groups = groupClaims(claims);
		for (const group of groups.values()) {
			const { event, who, whom } = group[0]!;
			const isOnce = eventKindByName.get(event)?.isOnce === true || (whom !== null && coupleEvents.has(event));
			if (group.length < 2 || !isOnce || isRemarried(group)) continue;
			const { base, odd } = weigh(group.filter(({ origin }) => origin !== "category"));
			const said = new Set<string>();
			for (const claim of odd) {
				if (said.has(claim.when.value) || isOfPremiere(groups, claim)) continue;
				said.add(claim.when.value);
				yield {
					at: { start: claim.when.start, end: claim.when.end },
					message: `“${claim.when.text}” and “${base.when.text}” are two dates for the ${nameEvent(claim)}`,
					beside: [{ at: { start: base.when.start, end: base.when.end }, message: "the other date" }],
					certainty:
						who?.isTopic !== true || isNamesake(claim, base) ? "possible" : plain.has(event) ? "sure" : "likely",
				};
			}
		}
	},
});

/** Events that have no stages: nobody is born twice, while a company may be founded by steps. */
const plain: ReadonlySet<string> = new Set(["birth", "death", "launch", "keel", "battle"]);

/** The infobox itself knows two weddings of the same two. */
function isRemarried(group: readonly FirmClaim[]): boolean {
	return coupleEvents.has(group[0]!.event) && group.filter(({ origin }) => origin === "infobox").length > 1;
}

/** A generation apart, and on another day of the year: somebody else may bear the name. */
function isNamesake({ event, when, origin }: FirmClaim, base: FirmClaim): boolean {
	if ((event !== "birth" && event !== "death") || origin !== "prose") return false;
	const isFar = Math.abs(when.interval.first - base.when.interval.first) > generation;
	return isFar && when.value.slice(-5) !== base.when.value.slice(-5);
}

/** Twenty years in days. */
const generation = 7305;
