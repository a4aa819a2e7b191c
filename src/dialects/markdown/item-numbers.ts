import type { ListItem } from "mdast";

/** mdast keeps the number of a list's first item alone; a list of notes is known by all of them. */
const numbers = new WeakMap<ListItem, string>();

export function keepItemNumber(item: ListItem, written: string): void {
	numbers.set(item, written);
}

/** The number before an item of an ordered list, as written. */
export function itemNumber(item: ListItem): string {
	return numbers.get(item) ?? "";
}
