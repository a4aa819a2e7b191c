import type { Page } from "./page.js";
import type { EntryHead } from "./read-entry-head.js";

/**
 * A list that a copier stopped to number goes on with bullets: `1. Text`, `• Text`. Such a line is an entry where it stands
 * directly below the one before, and the text calls the number that it would have.
 */
export function readBulletEntry(
	{ text, lines }: Page,
	i: number,
	form: EntryHead["form"],
	label: string,
): EntryHead | null {
	const line = lines[i];
	if (form !== "number" || line === undefined || line.isAfterBlank || text.charAt(line.start) !== "•") return null;
	if (!text.includes(`[${Number(label) + 1}]`)) return null;
	const behind = line.start + 1;
	return {
		form,
		label: null,
		group: "",
		labelRange: { start: line.start, end: behind },
		backLinks: [],
		contentStart: behind,
	};
}
