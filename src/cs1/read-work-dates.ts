import { daysOfCiteDate } from "../calendar/days-of-cite-date.js";
import { readCiteDate } from "../calendar/read-cite-date.js";
import type { Citation } from "../model/citation.js";
import type { DayInterval } from "../model/date.js";
import type { Words } from "../model/place.js";
import type { Cite } from "./cite.js";
import { fieldsOf } from "./fields-of.js";
import { isBookLike } from "./is-book-like.js";
import { mendDate } from "./mend-date.js";
import { readCites } from "./read-cites.js";

/** A date of a citation: its words, and the days that it may mean. */
export interface WorkDate {
	readonly at: Words;
	readonly days: DayInterval;
}

/** When a work came out, was read, and was archived; undefined where nothing is written, or nothing that can be read. */
export interface WorkDates {
	readonly citation: Citation;
	readonly published: WorkDate | undefined;
	readonly accessed: WorkDate | undefined;
	readonly archived: WorkDate | undefined;
	/** Once out it does not change: a book, a journal, a newspaper; a page of a website may. */
	readonly isFinal: boolean;
	/** It names an edition, or the year of an earlier one. */
	readonly hasEditions: boolean;
}

/** Reads the dates of all citations whose fields are known, by their indexes; a citation of which nothing is known is left out. */
export function readWorkDates(citations: readonly Citation[]): ReadonlyMap<Citation, WorkDates> {
	const known = remembered.get(citations);
	if (known !== undefined) return known;
	const dates = new Map<Citation, WorkDates>();
	for (const cite of readCites(citations)) dates.set(cite.citation, readCite(cite));
	for (const citation of citations) if (citation.kind === "entry") dates.set(citation, readEntry(citation));
	remembered.set(citations, dates);
	return dates;
}

const remembered = new WeakMap<readonly Citation[], ReadonlyMap<Citation, WorkDates>>();

function readCite(cite: Cite): WorkDates {
	const published = cite.get("date") ?? cite.get("year") ?? cite.get("publication-date");
	return {
		citation: cite.citation,
		published: readDate(published?.written.value, published?.isOpaque),
		accessed: readDate(cite.get("access-date")?.written.value),
		archived: readDate(cite.get("archive-date")?.written.value),
		isFinal: isBookLike(cite) || periodicals.test(cite.citation.template ?? ""),
		hasEditions: cite.has("edition") || cite.has("orig-date"),
	};
}

const periodicals = /journal|magazine|news|thesis|conference/;

function readEntry(citation: Citation): WorkDates {
	const { date, accessDate, archiveDate, isbn, url } = fieldsOf(citation);
	return {
		citation,
		published: readDate(date),
		accessed: readDate(accessDate),
		archived: readDate(archiveDate),
		isFinal: isbn !== undefined || (url === undefined && accessDate === undefined && archiveDate === undefined),
		hasEditions: false,
	};
}

function readDate(at: Words | undefined, isOpaque = false): WorkDate | undefined {
	if (at === undefined || isOpaque || at.text.length > 40) return undefined;
	const date = readCiteDate(at.text) ?? readCiteDate(mendDate(at.text) ?? "");
	const days = date === undefined ? undefined : daysOfCiteDate(date);
	return days === undefined ? undefined : { at, days };
}
