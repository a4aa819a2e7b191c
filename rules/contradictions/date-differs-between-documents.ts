import { compareAccounts, type Position } from "../../src/corpus/compare-accounts.js";
import { eventKindByName } from "../../src/events/event-kinds.js";
import { nameEvent } from "../../src/events/name-event.js";
import type { Place } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "date-differs-between-documents",
	family: "contradictions",
	title: "Two documents give different dates for an event that happens once",
	why: "One of them is wrong, and whoever reads both trusts neither.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			{
				dialect: "rendered",
				text: "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot.",
				beside: "Ada Marsh was born on 13 May 1886 in Ware. She died on 4 June 1967.",
			},
		],
		quiet: [
			{
				dialect: "rendered",
				text: "Ada Marsh (3 May 1886 – 4 June 1967) was a pilot of Brackwater.",
				beside: "Ada Marsh (9 July 1921 – 4 March 2001) was a painter.",
			},
		],
	},
	*check(documents) {
		const isCompared = (event: string) => compared.has(event) && eventKindByName.get(event)?.isOnce === true;
		for (const { first, second, isSame, isSlip } of compareAccounts(documents, isCompared)) {
			yield {
				at: placeOf(second),
				message: `“${second.claim.when.text}” here, “${first.claim.when.text}” in ${first.path} for the ${nameEvent(second.claim)}`,
				beside: [{ at: placeOf(first), message: "the other document" }],
				certainty:
					isSame || (isSlip && second.claim.event !== "founding") || isLong(second.claim.who?.key ?? "")
						? "likely"
						: "possible",
			};
		}
	},
});

/** A name of three words hardly belongs to two of a kind. */
function isLong(key: string): boolean {
	return !key.includes("|") && key.split(" ").length > 2;
}

const compared: ReadonlySet<string> = new Set(
	"birth|death|launch|keel|battle|founding|opening|relations|sinking|coronation|dissolution".split("|"),
);

function placeOf({ path, claim }: Position): Place {
	return { path, start: claim.when.start, end: claim.when.end };
}
