import type { Enumeration } from "../../model/enumeration.js";
import type { Known } from "./announcement.js";
import { announcementsIn } from "./announcements.js";
import { readItemsBelow } from "./read-items-below.js";
import { readRowsBelow } from "./read-rows-below.js";
import { readWordList } from "./read-word-list.js";
import { readYearList } from "./read-year-list.js";

/** The announced lists of a document, in order. */
export function extractEnumerations(known: Known): Enumeration[] {
	const found: Enumeration[] = [];
	for (const announcement of announcementsIn(known)) {
		const list =
			readYearList(known, announcement) ??
			readWordList(known, announcement) ??
			readItemsBelow(known, announcement) ??
			readRowsBelow(known, announcement);
		if (list !== null) found.push(list);
	}
	return found;
}
