import { daysOfCiteDate } from "../../calendar/days-of-cite-date.js";
import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { Citation } from "../../model/citation.js";
import type { DayInterval } from "../../model/date.js";
import type { Words } from "../../model/place.js";
import type { Cite, CiteParameter } from "../cite.js";
import { fieldsOf } from "../fields-of.js";
import { readCites } from "../read-cites.js";
import { isBookLike } from "../templates/is-book-like.js";
import { mendDate } from "./mend-date.js";

/** A date of a citation: its words, and the days that it may mean. */
export interface WorkDate {
	readonly at: Words;
	readonly days: DayInterval;
}

/** When a work came out, was read, and was archived; undefined where nothing is written, or nothing that can be read. */
export interface WorkDates {
	readonly citation: Citation;
	readonly published: WorkDate;
	readonly accessed: WorkDate | undefined;
	readonly archived: WorkDate | undefined;
	/** Once out it does not change: a book, a journal, a newspaper; a page of a website may. */
	readonly isFinal: boolean;
	/** It has an identifier of an article: that stands on the web months before the issue whose date it bears. */
	readonly isInIssue: boolean;
	/** It names an edition, or the year of an earlier one. */
	readonly hasEditions: boolean;
}

/** Reads the dates of all citations that say when their work came out; the others are left out. */
export function readWorkDates(citations: readonly Citation[]): ReadonlyMap<Citation, WorkDates> {
	const known = remembered.get(citations);
	if (known !== undefined) return known;
	const dates = new Map<Citation, WorkDates>();
	for (const cite of readCites(citations)) {
		const published = cite.get("date") ?? cite.get("year") ?? cite.get("publication-date");
		const date = published?.isOpaque === false ? readDate(published.written.value, published.value) : undefined;
		if (date !== undefined) dates.set(cite.citation, readCite(cite, date));
	}
	for (const citation of citations) {
		const date = citation.kind === "entry" ? readDate(citation.fields?.date) : undefined;
		if (date !== undefined) dates.set(citation, readEntry(citation, date));
	}
	remembered.set(citations, dates);
	return dates;
}

const remembered = new WeakMap<readonly Citation[], ReadonlyMap<Citation, WorkDates>>();

function readCite(cite: Cite, published: WorkDate): WorkDates {
	return {
		citation: cite.citation,
		published,
		accessed: readParameter(cite.get("access-date")),
		archived: readParameter(cite.get("archive-date")),
		isFinal: isBookLike(cite) || periodicals.test(cite.citation.template ?? ""),
		isInIssue: cite.has("doi") || cite.has("pmid"),
		hasEditions: cite.has("edition") || cite.has("orig-date"),
	};
}

function readParameter(parameter: CiteParameter | undefined): WorkDate | undefined {
	return parameter && readDate(parameter.written.value, parameter.value);
}

const periodicals = /journal|magazine|news|thesis|conference/;

function readEntry(citation: Citation, published: WorkDate): WorkDates {
	const { accessDate, archiveDate, isbn, url, identifiers } = fieldsOf(citation);
	return {
		citation,
		published,
		accessed: readDate(accessDate),
		archived: readDate(archiveDate),
		isFinal: isbn !== undefined || (url === undefined && accessDate === undefined && archiveDate === undefined),
		isInIssue: identifiers?.some(({ kind }) => kind === "doi" || kind === "pmid") === true,
		hasEditions: false,
	};
}

/** `text` is what the words mean in English. */
function readDate(at: Words | undefined, text = at?.text ?? ""): WorkDate | undefined {
	if (at === undefined || text.length > 40) return undefined;
	let days = daysOf.get(text);
	if (days === undefined) {
		const date = readCiteDate(text) ?? readCiteDate(mendDate(text) ?? "");
		days = date === undefined ? null : (daysOfCiteDate(date) ?? null);
		if (daysOf.size < 20_000) daysOf.set(text, days);
	}
	return days === null ? undefined : { at, days };
}

/** The same dates come again and again. */
const daysOf = new Map<string, DayInterval | null>();

/** Whether a work was read or archived on days before those on which it came out, however much of a month or year its date leaves open. */
export function isBeforePublication(day: WorkDate, { published, isInIssue }: WorkDates, grace: number): boolean {
	const { first, last } = published.days;
	const graceDays = isInIssue ? Math.max(grace, 366) : grace;
	// Issues bear the date of a month to come, volumes that of a year to come.
	return day.days.last + Math.max(graceDays, 3 * (last - first)) < first;
}
