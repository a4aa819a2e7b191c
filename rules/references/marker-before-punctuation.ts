import { characterAt } from "../../src/model/character-at.js";
import type { Fix } from "../../src/model/finding.js";
import { type MarkerCluster, markerClusters } from "../../src/model/marker-clusters.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "marker-before-punctuation",
	family: "references",
	title: "A marker stands before the punctuation of its sentence",
	why: "The English Wikipedia and most styles put it behind; where both are mixed, readers cannot tell what it supports.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["markers", "blocks"],
	options: { marks: ".,;:!?" },
	examples: {
		fires: [
			"The ferry sails daily<ref>Ferry times, 2019.</ref>. It is red.\n\n<references />",
			'The ferry sails daily<ref name="a">Ferry times, 2019.</ref><ref name="b">Ferry fares, 2019.</ref>, and is red.\n\n<references />',
			{ dialect: "markdown", text: "The ferry sails daily[^times]. It is red.\n\n[^times]: Ferry times, 2019.\n" },
		],
		quiet: [
			"The ferry sails daily.<ref>Ferry times, 2019.</ref> It is red.\n\n<references />",
			"The ferry<ref>Ferry times, 2019.</ref> sails daily.\n\n<references />",
			"The ferry<ref>Ferry times, 2019.</ref> ... sails daily.\n\n<references />",
		],
	},
	*check(document, { options }) {
		for (const cluster of markerClusters(document)) {
			// Pandoc's keys are words of the sentence: `[@marsh1950].`
			if (cluster.markers.some(({ form }) => form === "key")) continue;
			const mark = characterAt(cluster.block, cluster.end);
			if (mark === "" || !options.marks.includes(mark) || characterAt(cluster.block, cluster.end + 1) === mark)
				continue;
			yield {
				at: { start: cluster.start, end: cluster.end + 1 },
				message: `The marker stands before the “${mark}”`,
				fix: mend(cluster, mark),
			};
		}
	},
});

/** The mark goes before the markers, so that these need not be written anew. */
function mend({ block, start, end }: MarkerCluster, mark: string): Fix | undefined {
	if (/[.,;:!?\s]/.test(characterAt(block, start - 1)) || characterAt(block, start - 1) === "") return undefined;
	const edits = [
		{ start, end: start, text: mark },
		{ start: end, end: end + 1, text: "" },
	];
	return { title: `Put the marker behind the “${mark}”`, safety: "safe", edits };
}
