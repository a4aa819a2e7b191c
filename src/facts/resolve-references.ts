import type { Reading } from "./reading.js";

/** Leads every marker to its reference and every reference to the list that shows it, once all have been read. */
export function resolveReferences(reading: Reading): void {
	const defined = new Map<string, number>();
	for (const [index, reference] of reading.references.entries()) {
		// A call with a name may be written as an empty tag; an empty footnote is defined all the same.
		const isCall = reference.isEmpty && reference.form !== "footnote" && reference.form !== "note";
		if (reference.key === null || isCall) continue;
		const key = chain(reference.article, reference.group, reference.key);
		if (!defined.has(key)) defined.set(key, index);
	}
	for (const marker of reading.markers) {
		if (marker.key !== null) marker.reference = defined.get(chain(marker.article, marker.group, marker.key)) ?? null;
	}
	const lists = new Map<string, number>();
	for (const [index, list] of reading.referenceLists.entries()) lists.set(chain(list.article, list.group, ""), index);
	for (const reference of reading.references) {
		reference.list ??= lists.get(chain(reference.article, reference.group, "")) ?? null;
	}
}

function chain(article: number, group: string, key: string): string {
	return `${article}\n${group}\n${key}`;
}
