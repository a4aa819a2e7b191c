import { intervalOf } from "../../calendar/interval-of.js";
import type { Reading } from "./read-dates.js";

/** How many blocks with words may come before the dateline ends: a section's name, the title, who wrote it, the dateline. */
const firstFew = 4;

/**
 * The day that news say they are of, as a day number: a line that is nothing but a date ("Friday, March 4, 2005"), or one that a report
 * opens with ("WASHINGTON, Nov. 3, 1998 (AP) --"). Null where there is none, and where it leaves its year to the reader.
 */
export function datelineOf(readings: readonly Reading[]): number | null {
	let blocks = 0;
	for (const { scan, found } of readings) {
		if (!/\S/.test(scan.text)) continue;
		if (++blocks > firstFew) return null;
		const [date, ...others] = found;
		if (date?.meaning.kind !== "date" || date.meaning.date.unit !== "day") continue;
		const days = intervalOf(date.meaning.date);
		if (days === null) continue;
		const head = scan.text.slice(0, scan.tokens[date.first]!.start);
		const tail = scan.text.slice(scan.tokens[date.next - 1]!.end);
		const isLine = others.length === 0 && head.trim() === "" && /^[\s.]*$/.test(tail);
		if (isLine || (opening.test(head) && dash.test(tail))) return days.first;
	}
	return null;
}

/** "WASHINGTON, ", "KUWAIT CITY, ". */
const opening = /^\s*[A-Z][A-Z .'-]{2,30},? $/;

/** "(AP) --", "— ". */
const dash = /^,? ?(?:\([A-Z][\w .]{1,30}\))? ?(?:--|[—–_-]) ?\S/;
