import type { CiteDate, DateShape } from "../../calendar/cite-date.js";
import { dayNumber } from "../../calendar/day-number.js";
import { isYearAhead } from "../../calendar/is-year-ahead.js";
import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { Calendar } from "../../model/date.js";
import { readArchive } from "../addresses/read-archive.js";
import type { Cite, CiteParameter } from "../cite.js";
import { remember } from "../remember.js";
import { mendDate } from "./mend-date.js";

export interface DateJudgement {
	/** Not a date that their parameter takes. */
	readonly bad: readonly CiteParameter[];
	/** What some of the bad ones must mean, in a form that their parameter takes. */
	readonly mended: ReadonlyMap<CiteParameter, string>;
	/** |year= names a year that is none of |date=. */
	readonly mismatch: CiteParameter | undefined;
	/** A hyphen stands where a dash belongs. */
	readonly hyphenated: readonly CiteParameter[];
}

/** Judges all date parameters of a citation, each by the forms that it takes. */
export function judgeDates(cite: Cite, calendar: Calendar): DateJudgement {
	const known = daysAsked(cite);
	let judgement = known.get(calendar);
	if (judgement === undefined) {
		judgement = judge(cite, calendar);
		known.set(calendar, judgement);
	}
	return judgement;
}

/** By what knows the day. */
const daysAsked = remember((_cite: Cite) => new Map<Calendar, DateJudgement>());

function judge(cite: Cite, calendar: Calendar): DateJudgement {
	const [date, year, published] = [cite.get("date"), cite.get("year"), cite.get("publication-date")];
	const bad: CiteParameter[] = [];
	const hyphenated: CiteParameter[] = [];
	const mended = new Map<CiteParameter, string>();
	const look = (parameter: CiteParameter | undefined, isGood: IsGood) => {
		if (parameter === undefined || parameter.isOpaque) return;
		const read = readCiteDate(parameter.value);
		if (cite.vocabulary !== undefined) {
			if (isNoDay(read, parameter, calendar)) bad.push(parameter);
			return;
		}
		if (!isGood(read, parameter.value, calendar)) {
			bad.push(parameter);
			const better = mendDate(parameter.value);
			if (better !== undefined && isGood(readCiteDate(better), better, calendar)) mended.set(parameter, better);
		} else if (read?.hasHyphen === true) hyphenated.push(parameter);
	};
	// The first of the three that is set is the date of publication, and takes the most forms.
	look(date ?? year ?? published, isPublicationDate);
	if (date !== undefined) look(year, isYear);
	if (date !== undefined || year !== undefined) look(published, isPlainDate);
	look(cite.get("doi-broken-date"), isPlainDate);
	look(cite.get("access-date"), isAccessDate);
	if (!readArchive(cite).isOriginal) look(cite.get("archive-date"), isArchiveDate);
	look(cite.get("pmc-embargo-date"), isEmbargoDate);
	const isJudged =
		cite.vocabulary === undefined &&
		date !== undefined &&
		year !== undefined &&
		!bad.includes(date) &&
		!bad.includes(year);
	if (date !== undefined && year !== undefined && !isAgreed(date, year, mended)) mended.clear();
	return { bad, mended, mismatch: isJudged && !agree(date, year) ? year : undefined, hyphenated };
}

/** Other wikis take dates in more forms: only a day that does not exist, or on which nobody can have read anything yet, is wrong there. */
function isNoDay(read: CiteDate | undefined, { value, metas }: CiteParameter, calendar: Calendar): boolean {
	if (read === undefined) return /^(?:\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}-\d{2}-\d{2})$/.test(value);
	const isReading = metas[0] === "access-date" || metas[0] === "archive-date";
	return isReading && isWholeDay(read) && calendar.isAhead(dayOf(read) - 1);
}

type IsGood = (date: CiteDate | undefined, text: string, calendar: Calendar) => boolean;

/** Next year's issues are printed already. */
function isPrinted(year: number, calendar: Calendar): boolean {
	return year >= 100 && !isYearAhead(year - 1, calendar);
}

const undated = /^(?:n\.d\.|nd)[A-Za-z]?$/;
const about = /^c\. (\d{3,4})[A-Za-z]?$/;

function isPublicationDate(date: CiteDate | undefined, text: string, calendar: Calendar): boolean {
	if (date !== undefined) return date.years.every((year) => isPrinted(year, calendar));
	return undated.test(text) || isAboutYear(text, calendar);
}

function isAboutYear(text: string, calendar: Calendar): boolean {
	return isPrinted(Number(about.exec(text)?.[1] ?? 0), calendar);
}

function isYear(date: CiteDate | undefined, text: string, calendar: Calendar): boolean {
	return (date?.shape === "Y" && isPublicationDate(date, text, calendar)) || isAboutYear(text, calendar);
}

const occasions: ReadonlySet<DateShape> = new Set(["S Y – S Y", "S–S Y", "S Y", "Q Y", "N Y", "S Y–Y"]);

function isPlainDate(date: CiteDate | undefined, _text: string, calendar: Calendar): boolean {
	return (
		date !== undefined && !occasions.has(date.shape) && !isLower(date.letter) && isPublicationDate(date, "", calendar)
	);
}

function isLower(letter: string): boolean {
	return letter !== letter.toUpperCase();
}

/** Wikipedia began on 15 January 2001; west of its servers it may be tomorrow already. */
function isAccessDate(date: CiteDate | undefined, _text: string, calendar: Calendar): boolean {
	if (!isWholeDay(date)) return false;
	return isoDay(date) >= "2001-01-15" && !calendar.isAhead(dayOf(date) - 1);
}

function isArchiveDate(date: CiteDate | undefined, _text: string, calendar: Calendar): boolean {
	return isWholeDay(date) && isPublicationDate(date, "", calendar);
}

/** Embargoes last up to two years. */
function isEmbargoDate(date: CiteDate | undefined, _text: string, calendar: Calendar): boolean {
	return isWholeDay(date) && date.years[0]! >= 100 && !isYearAhead(date.years[0]! - 2, calendar);
}

/** One day, written out: `5 May 2015`, `May 5, 2015`, `2015-05-05`. */
export function isWholeDay(date: CiteDate | undefined): date is CiteDate {
	const isWhole = date?.shape === "D M Y" || date?.shape === "M D, Y" || date?.shape === "Y-M-D";
	return isWhole && !isLower(date?.letter ?? "");
}

/** The number of a day, from 1 January 1970, of a date that is one whole day. */
export function dayOf({ years: [year], months: [month], days: [day] }: CiteDate): number {
	return dayNumber(year!, month!, day!);
}

/** `YYYY-MM-DD` of a date that is one whole day. */
export function isoDay({ years: [year], months: [month], days: [day] }: CiteDate): string {
	return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Mended, the two would still name the same year. */
function isAgreed(date: CiteParameter, year: CiteParameter, mended: ReadonlyMap<CiteParameter, string>): boolean {
	const [a, b] = [date, year].map((one) => ({ ...one, value: mended.get(one) ?? one.value }));
	return a === undefined || b === undefined || agree(a, b);
}

/** The first number of |year= that can be one must be a year of |date=. */
function agree(date: CiteParameter, year: CiteParameter): boolean {
	if (date.isOpaque || year.isOpaque) return true;
	const years = readCiteDate(date.value)?.years ?? [Number(about.exec(date.value)?.[1] ?? Number.NaN)];
	return years.includes(Number(/\d{3,4}/.exec(year.value)?.[0]));
}
