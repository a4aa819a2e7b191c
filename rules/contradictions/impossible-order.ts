import { findClash } from "../../src/corpus/find-clash.js";
import { accountKey, type FirmClaim, groupClaims } from "../../src/corpus/group-claims.js";
import { coupleEvents } from "../../src/events/couple-events.js";
import { eventKindByName } from "../../src/events/event-kinds.js";
import { eventOrder } from "../../src/events/event-order.js";
import { nameEvent } from "../../src/events/name-event.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "impossible-order",
	family: "contradictions",
	title: "One event is dated before another that must come first",
	why: "A burial before the death or a launch before the keel cannot be: one of the two dates is wrong.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Ada Marsh''' was a pilot. Marsh died on 4 June 1967 and was buried in Brackwater on 8 May 1967.",
			"{{Infobox ship\n| name = MV Heron\n| laid_down = 3 May 1911\n| launched = 12 April 1910\n}}\n'''MV Heron''' was a ferry.",
			"The '''Heron Bridge''' crosses the Tarn. Work on the bridge began in 1911, and it was opened in 1908.",
		],
		quiet: [
			"'''Ada Marsh''' was a pilot. Marsh died on 4 June 1967 and was buried in Brackwater on 8 June 1967.",
			"{{Infobox ship\n| name = MV Heron\n| laid_down = 3 May 1911\n| launched = 12 April 1912\n}}\n'''MV Heron''' was a ferry.",
			"The '''Heron Bridge''' crosses the Tarn. Work on the new bridge began in 1911. The first bridge was opened in 1808.",
		],
	},
	*check({ claims }) {
		const groups = groupClaims(claims);
		for (const group of groups.values()) {
			const first = group[0]!;
			for (const [earlierEvent, laterEvent] of eventOrder) {
				if (first.event !== earlierEvent || first.who === null) continue;
				// "She divorced" from whom she married before.
				if (coupleEvents.has(earlierEvent) && first.whom === null) continue;
				const behind = groups.get(accountKey(first.who.key, laterEvent, first.whom));
				if (behind === undefined) continue;
				const clash = findClash(group, behind);
				if (clash === null) continue;
				const [earlier, later] = clash;
				yield {
					at: { start: later.when.start, end: later.when.end },
					message: `“${later.when.text}” for the ${nameEvent(later)} lies before “${earlier.when.text}” for the ${labelOf(earlier)}`,
					beside: [{ at: { start: earlier.when.start, end: earlier.when.end }, message: labelOf(earlier) }],
					certainty: first.who.isTopic ? (plain.has(laterEvent) ? "sure" : "likely") : "possible",
				};
			}
		}
	},
});

const plain: ReadonlySet<string> = new Set(["death", "burial", "launch", "commissioning"]);

function labelOf({ event }: FirmClaim): string {
	return eventKindByName.get(event)?.label ?? event;
}
