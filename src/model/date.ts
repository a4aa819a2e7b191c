import type { Words } from "./place.js";

/** How long a stretch of time a date names. */
export type DateUnit =
	| "day"
	| "weekend"
	| "week"
	| "month"
	| "season"
	| "quarter"
	| "half"
	| "year"
	| "decade"
	| "century"
	| "millennium";

/** A date as far as it is known. `-1` is "not said": a day and month without a year have `year: null`. */
export interface DateValue {
	readonly unit: DateUnit;
	/** Astronomical: 0 is 1 BC, -43 is 44 BC. Of a decade or a century its first one; null where it is not known. */
	readonly year: number | null;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31; may name a day that does not exist, such as 31 June. */
	readonly day: number;
	/** Which week, season (1 spring to 4 winter), quarter or half of its year. */
	readonly index: number;
}

/** Knows which day it is. */
export interface Calendar {
	/** Whether a day, counted from 1 January 1970, is still to come. */
	isAhead(day: number): boolean;
}

/** First and last day, both included, as days from 1 January 1970 by the proleptic Gregorian calendar. */
export interface DayInterval {
	readonly first: number;
	readonly last: number;
}

/** The part of the named time that is meant, or the way in which it is bounded. */
export type DateQualifier = "early" | "mid" | "late" | "circa" | "before" | "after" | "since" | "until";

/** The way of counting years in which a date is written. */
export type CalendarName =
	| "gregorian"
	| "juche"
	| "minguo"
	| "reiwa"
	| "heisei"
	| "showa"
	| "taisho"
	| "meiji"
	| "buddhist"
	| "hijri"
	| "hebrew"
	| "saka"
	| "ethiopian"
	| "anno-mundi"
	| "ab-urbe-condita";

/** A dated expression in prose. Its words are those of the flattened text; its range is that of the document. */
export interface DateExpression extends Words {
	/** `TIME` where it names a part of a day: "the night of 3 August". */
	readonly type: "DATE" | "TIME";
	/** As TIMEX3 writes it: `1961-08-29`, `1961-SU`, `196`, `BC0044`, `XXXX-08-29`, `PAST_REF`. */
	readonly value: string;
	/** As EDTF writes it: `1961-08-29`, `1961-22`, `196X`, `-0043`, `1910~`; null for what has no place in a calendar. */
	readonly edtf: string | null;
	/** The days of the time that is named, whatever the qualifiers; null where it is not known, or does not exist (31 June). */
	readonly interval: DayInterval | null;
	/** `inferred`: a part of it, such as the year, was taken from the text around it. */
	readonly certainty: "stated" | "inferred";
	/** An inferred year that the last year stated before it and the first one after it both name. */
	readonly isCorroborated: boolean;
	readonly qualifiers: readonly DateQualifier[];
	readonly calendar: CalendarName;
	/** The year as counted in its calendar: 106 of "Juche 106"; null where the calendar is Gregorian. */
	readonly yearInCalendar: number | null;
	/** Marked as a date of the Julian (`old`) or the Gregorian calendar (`new`). */
	readonly style: "old" | "new" | null;
	/** 1 is Monday; null where none is written. */
	readonly weekday: number | null;
	/** For the ends of a range: which one it is, and the index of the other. */
	readonly range: { readonly end: "first" | "last"; readonly other: number } | null;
	readonly block: number;
	/** Where it stands in the text of its block; `to` not included. */
	readonly from: number;
	readonly to: number;
	/** Null in a block that has no sentences, such as a heading. */
	readonly sentence: number | null;
}
