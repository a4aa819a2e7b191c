import { isYearAhead } from "../../calendar/is-year-ahead.js";
import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { Calendar } from "../../model/date.js";
import { dayOf, isWholeDay } from "./judge-dates.js";
import { mendDate } from "./mend-date.js";

/**
 * What is wrong with a date in an entry that was written for readers, in whatever form; undefined where nothing surely is.
 * `isReading` says that it is the day on which the work was read or archived.
 */
export function entryDateFault(text: string, isReading: boolean, calendar: Calendar): string | undefined {
	if (text.length > 40) return undefined;
	const date = readCiteDate(text) ?? readCiteDate(mendDate(text) ?? "");
	if (date === undefined) return isDayOfNoMonth(text) ? "is no day of the calendar" : undefined;
	if (isReading) return isWholeDay(date) && calendar.isAhead(dayOf(date) - 1) ? "is still to come" : undefined;
	// Next year's issues are printed already.
	return date.years.every((year) => isYearAhead(year - 1, calendar)) ? "is still to come" : undefined;
}

/** The same words with the first of the month are a date: `31 June 2015`, `February 30, 2015`, `2015-02-30`. */
function isDayOfNoMonth(text: string): boolean {
	const found = /^(\d{4}-\d\d-)\d\d$/.exec(text);
	const first = found === null ? text.replace(/\b(?:2[89]|[3-9]\d)\b(?!\d)/, "1") : `${found[1]}01`;
	return first !== text && (readCiteDate(first) ?? readCiteDate(mendDate(first) ?? "")) !== undefined;
}
