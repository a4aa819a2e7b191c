import type { Document } from "../../model/document.js";
import type { Enumeration } from "../../model/enumeration.js";
import type { Quantity } from "../../model/quantity.js";
import { announcementsIn } from "./announcements.js";
import { readItemsBelow } from "./read-items-below.js";
import { readRowsBelow } from "./read-rows-below.js";
import { readWordList } from "./read-word-list.js";
import { readYearList } from "./read-year-list.js";

/** What extractors of other facts have found already. */
export type Known = Pick<Document, "blocks" | "sentences" | "tables" | "dates" | "quantities">;

/** A number that may announce a list, and where its sentence stands in the text of its block. */
export interface Announcement {
	readonly quantity: Quantity;
	readonly from: number;
	readonly to: number;
}

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
