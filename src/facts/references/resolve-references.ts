import type { Marker, Reference } from "../../model/reference.js";
import type { Reading } from "../reading.js";

/** Leads every marker to its reference and every reference to the list that shows it, once all have been read. */
export function resolveReferences(reading: Reading): void {
	const defined = new Map<string, number>();
	for (let index = 0; index < reading.references.length; index++) {
		const reference = reading.references[index]!;
		const { form, isEmpty, key } = reference;
		// A call with a name may be written as an empty tag; an empty footnote is defined all the same.
		const isCall = isEmpty && form !== "footnote" && form !== "note";
		if (key === null || isCall) continue;
		const name = chain(reference, key);
		if (!defined.has(name)) defined.set(name, index);
	}
	for (const marker of reading.markers) {
		if (marker.key !== null) marker.reference = defined.get(chain(marker, marker.key)) ?? null;
	}
	const lists = new Map<string, number>();
	for (const [index, { article, group }] of reading.referenceLists.entries()) lists.set(`${article}\n${group}`, index);
	for (const reference of reading.references) {
		reference.list ??= lists.get(`${reference.article}\n${reference.group}`) ?? null;
	}
}

/** `[1]`, `[^1]` and `<ref name="1">` of one page are three names. */
const speech: Readonly<Record<Marker["form"] | Reference["form"], string>> = {
	ref: "ref",
	template: "ref",
	footnote: "footnote",
	number: "note",
	note: "note",
	key: "key",
};

function chain({ article, group, form }: Marker | Reference, key: string): string {
	return `${speech[form]}\n${article}\n${group}\n${key}`;
}
