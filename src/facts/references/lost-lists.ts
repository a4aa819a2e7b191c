import type { Reading } from "../reading.js";

/**
 * A heading such as `References` with nothing under it: the list stood there and was dropped by an extractor or a copier,
 * or was never written. Known for the first when the text has placeholders of templates.
 */
export function findLostLists(reading: Reading): void {
	const hasPlaceholders = reading.citations.some((citation) => citation.kind === "stub");
	if (!hasPlaceholders) return;
	for (const section of reading.sections) {
		if (section.role !== "references" && section.role !== "notes") continue;
		const isListed = reading.referenceLists.some((list) => list.start >= section.start && list.end <= section.end);
		if (isListed || section.heading === null) continue;
		reading.referenceLists.push({
			...section.heading,
			form: "lost",
			group: "",
			article: section.article,
			isNumbered: true,
		});
	}
}
