import type { CiteDate, DateShape } from "../calendar/cite-date.js";
import { nextDay } from "../calendar/next-day.js";
import { readCiteDate } from "../calendar/read-cite-date.js";
import type { Cite, CiteParameter } from "./cite.js";
import { readArchive } from "./read-archive.js";

export interface DateJudgement {
	/** Not a date that their parameter takes. */
	readonly bad: readonly CiteParameter[];
	/** |year= names a year that is none of |date=. */
	readonly mismatch: CiteParameter | undefined;
	/** A hyphen stands where a dash belongs. */
	readonly hyphenated: readonly CiteParameter[];
}

/** Judges all date parameters of a citation, each by the forms that it takes. */
export function judgeDates(cite: Cite, today: string): DateJudgement {
	const known = remembered.get(cite);
	if (known !== undefined && known.today === today) return known.judgement;
	const judgement = judge(cite, today);
	remembered.set(cite, { today, judgement });
	return judgement;
}

const remembered = new WeakMap<Cite, { readonly today: string; readonly judgement: DateJudgement }>();

function judge(cite: Cite, today: string): DateJudgement {
	const bad: CiteParameter[] = [];
	const hyphenated: CiteParameter[] = [];
	for (const [parameter, isGood] of datesOf(cite, today)) {
		if (parameter === undefined || parameter.isOpaque) continue;
		const date = readCiteDate(parameter.value);
		if (!isGood(date, parameter.value)) bad.push(parameter);
		else if (date?.hasHyphen) hyphenated.push(parameter);
	}
	const year = cite.get("year");
	const date = cite.get("date");
	const isMismatch =
		date !== undefined && year !== undefined && !bad.includes(date) && !bad.includes(year) && !agree(date, year);
	return { bad, mismatch: isMismatch ? year : undefined, hyphenated };
}

type IsGood = (date: CiteDate | undefined, text: string) => boolean;

/** The first of |date=, |year= and |publication-date= that is set is the date of publication, and takes the most forms. */
function datesOf(cite: Cite, today: string): [CiteParameter | undefined, IsGood][] {
	const latest = Number(today.slice(0, 4)) + 1;
	const [date, year, published] = [cite.get("date"), cite.get("year"), cite.get("publication-date")];
	const asDate: IsGood = (read, text) => isPublicationDate(read, text, latest);
	const asOther: IsGood = (read) => isPlainDate(read, latest);
	const tomorrow = nextDay(today);
	return [
		[date ?? year ?? published, asDate],
		[date === undefined ? undefined : year, (read, text) => isYear(read, text, latest)],
		[date === undefined && year === undefined ? undefined : published, asOther],
		[cite.get("doi-broken-date"), asOther],
		[cite.get("access-date"), (read) => isDayBetween(read, "2001-01-15", tomorrow)],
		[
			readArchive(cite).isOriginal ? undefined : cite.get("archive-date"),
			(read) => isDayBetween(read, "0100-01-01", `${latest}-12-31`),
		],
		[cite.get("pmc-embargo-date"), (read) => isDayBetween(read, "0100-01-01", `${latest + 1}-12-31`)],
	];
}

const undated = /^(?:n\.d\.|nd)[A-Za-z]?$/;
const about = /^c\. (\d{3,4})[A-Za-z]?$/;

function isPublicationDate(date: CiteDate | undefined, text: string, latest: number): boolean {
	if (date !== undefined) return date.years.every((year) => year >= 100 && year <= latest);
	return undated.test(text) || isAboutYear(text, latest);
}

function isAboutYear(text: string, latest: number): boolean {
	const year = Number(about.exec(text)?.[1] ?? 0);
	return year >= 100 && year <= latest;
}

function isYear(date: CiteDate | undefined, text: string, latest: number): boolean {
	return (date?.shape === "Y" && isPublicationDate(date, text, latest)) || isAboutYear(text, latest);
}

const occasions: ReadonlySet<DateShape> = new Set(["S Y – S Y", "S–S Y", "S Y", "Q Y", "N Y", "S Y–Y"]);

function isPlainDate(date: CiteDate | undefined, latest: number): boolean {
	return (
		date !== undefined && !occasions.has(date.shape) && !isLower(date.letter) && isPublicationDate(date, "", latest)
	);
}

function isLower(letter: string): boolean {
	return letter !== letter.toUpperCase();
}

const wholeDays: ReadonlySet<DateShape> = new Set(["Y-M-D", "D M Y", "M D, Y"]);

function isDayBetween(date: CiteDate | undefined, first: string, last: string): boolean {
	if (date === undefined || !wholeDays.has(date.shape) || isLower(date.letter)) return false;
	const day = isoDay(date);
	return day >= first && day <= last;
}

/** `YYYY-MM-DD` of a date that is one whole day. */
export function isoDay({ years: [year], months: [month], days: [day] }: CiteDate): string {
	return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** The first number of |year= that can be one must be a year of |date=. */
function agree(date: CiteParameter, year: CiteParameter): boolean {
	if (date.isOpaque || year.isOpaque) return true;
	const years = readCiteDate(date.value)?.years ?? [Number(about.exec(date.value)?.[1] ?? Number.NaN)];
	return years.includes(Number(/\d{3,4}/.exec(year.value)?.[0]));
}
