import { timesDisagree } from "../../src/events/times-disagree.js";
import { addTo } from "../../src/model/add-to.js";
import type { Claim } from "../../src/model/claim.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "row-against-note",
	family: "contradictions",
	title: "The date in a row of a table is not the one that its note gives",
	why: "Reader and editor see both side by side and cannot tell which one holds.",
	scope: "document",
	severity: "warning",
	reads: ["claims"],
	examples: {
		fires: [
			"'''Foreign relations of Tarland'''\n\n{| class=\"wikitable\"\n! Country !! Formal relations began !! Notes\n|-\n| Peru || 3 May 1961 || Both countries established diplomatic relations on 3 May 1962.\n|}",
			{
				dialect: "rendered",
				text: "Foreign relations of Tarland\n\nCountry | Formal relations began | Notes |\n---|---|---|\nPeru | 3 May 1961 | Both countries established diplomatic relations on 3 March 1961. |\n",
			},
		],
		quiet: [
			"'''Foreign relations of Tarland'''\n\n{| class=\"wikitable\"\n! Country !! Formal relations began !! Notes\n|-\n| Peru || 3 May 1961 || Both countries established diplomatic relations on 3 May 1961. Tarland opened an embassy in 1962.\n|}",
		],
	},
	*check({ claims }) {
		const notes = new Map<string, Claim[]>();
		for (const claim of claims) {
			if (claim.origin !== "note" || claim.when === null || claim.isHedged) continue;
			const key = rowKey(claim);
			addTo(notes, key, claim);
		}
		for (const row of claims) {
			if (row.origin !== "row" || row.isHedged) continue;
			const [note, ...others] = notes.get(rowKey(row)) ?? [];
			if (note === undefined || [note, ...others].some(({ when }) => !timesDisagree(row.when, when))) continue;
			yield {
				at: { start: row.start, end: row.end },
				message: `The row gives “${row.when!.text}”, its note “${note.when!.text}”`,
				beside: [{ at: { start: note.when!.start, end: note.when!.end }, message: "the date in the note" }],
				certainty: "likely",
			};
		}
	},
});

/** The row that a claim stands in, and what it tells of. */
function rowKey({ sentence, event }: Claim): string {
	return `${sentence?.start ?? -1} ${event}`;
}
