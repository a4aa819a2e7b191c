import type { List, ListItem } from "mdast";
import type { Draft } from "./bracket-entries.js";
import { itemNumber } from "./item-numbers.js";

/** The items of an ordered list as entries of a list of notes; numbered as a browser shows them. */
export function listEntries(list: List): Draft[] {
	return list.children.map((item, index) => ({ group: "", entry: entryOf(item, String((list.start ?? 1) + index)) }));
}

function entryOf(item: ListItem, label: string): Draft["entry"] {
	const { children, position } = item;
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? 0;
	return {
		type: "noteEntry",
		label,
		labelRange: { start, end: start + itemNumber(item).length },
		backLinks: [],
		contentRange: { start: children[0]?.position?.start.offset ?? end, end },
		children,
		...(position && { position }),
	};
}
