import { characterAt } from "../../src/model/character-at.js";
import { markerClusters } from "../../src/model/marker-clusters.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "space-before-marker",
	family: "references",
	title: "A space stands before a marker",
	why: "The marker can end up alone at the beginning of a line, away from the words it supports.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["markers", "blocks"],
	examples: {
		fires: [
			"The ferry sails daily. <ref>Ferry times, 2019.</ref> It is red.\n\n<references />",
			{ dialect: "markdown", text: "The ferry sails daily. [^times] It is red.\n\n[^times]: Ferry times, 2019.\n" },
		],
		quiet: [
			"The ferry sails daily.<ref>Ferry times, 2019.</ref> It is red.\n\n<references />",
			"<ref>Ferry times, 2019.</ref> The ferry sails daily.\n\n<references />",
		],
	},
	*check(document) {
		for (const { block, start, markers } of markerClusters(document)) {
			// Pandoc's keys are words of the sentence: `daily [@marsh1950].`
			if (markers.some(({ form }) => form === "key")) continue;
			let from = start;
			while (from > block.start && characterAt(block, from - 1) === " ") from--;
			if (from === start || characterAt(block, from - 1).trim() === "") continue;
			yield {
				at: markers[0]?.name ?? { start, end: start + 1 },
				message: "A space stands before this marker",
				fix: { title: "Remove the space", safety: "safe", edits: [{ start: from, end: start, text: "" }] },
			};
		}
	},
});
