import type { CalendarName, DateQualifier, DateUnit, DateValue } from "../../model/date.js";
import type { Scan } from "./token.js";

/**
 * What an expression counts from: the day that the story has come to, the day of the text, or what was mentioned last ("that year"):
 * a story without dates begins on the day of the text, but then nothing was mentioned.
 */
export type From = "story" | "today" | "mention";

/** What the words of a dated expression say, before the text around them is asked for what they leave out. */
export type Meaning =
	/** A date that stands for itself; where its year is null the story has it. */
	| { readonly kind: "date"; readonly date: DateValue; readonly lacks?: "century" | "era"; readonly dateIn?: DateIn }
	/** A step from the day of the story or of the text: "a year later" (1), "that day" (0), "weeks ago" (null: nobody knows how far). */
	| {
			readonly kind: "step";
			readonly unit: DateUnit;
			readonly count: number | null;
			/** A date in words is counted from itself: "two weeks before Christmas". */
			readonly from: From | Meaning;
			/** Smaller steps that go with it: 21 days of "2 years and 21 days ago". */
			readonly more?: readonly { readonly unit: DateUnit; readonly count: number }[];
			/** Its length is said: "a year ago", unlike "last year". */
			readonly isMeasured?: boolean;
			/** A part of the time arrived at: October of "October of that year". */
			readonly inner?: DateValue;
	  }
	/** A month, season or weekday next to the day of the story or of the text: "next spring", "the previous April", "Friday". */
	| {
			readonly kind: "named";
			readonly date: DateValue | null;
			readonly weekday: number | null;
			readonly direction: -1 | 0 | 1;
			readonly from: From;
	  }
	/** The period that a report is about, or the same one some years from it: "the quarter", "the year-ago period". */
	| {
			readonly kind: "period";
			readonly unit: "quarter" | "year";
			readonly years: number;
			/** Which quarter of its year, where it is said. */
			readonly index?: number;
	  }
	/** So many units up to the day of the text, or from it on. */
	| {
			readonly kind: "span";
			readonly direction: -1 | 1;
			readonly steps: readonly { readonly unit: DateUnit; readonly count: number }[];
	  }
	| { readonly kind: "vague"; readonly reference: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

/** The date of a movable day in a year; null in place of a year gives what is known without one. */
export type DateIn = (year: number | null) => DateValue;

/** A dated expression as recognised: its tokens, `next` not included, and what they say. */
export interface Found {
	readonly first: number;
	readonly next: number;
	readonly meaning: Meaning;
	readonly qualifiers?: readonly DateQualifier[];
	readonly weekday?: number;
	readonly style?: "old" | "new";
	readonly calendar?: CalendarName;
	readonly yearInCalendar?: number;
	/** The part of the day that is meant, as TIMEX3 writes it: `NI`, `MO`, `AF`, `EV`. */
	readonly daytime?: string;
	/** Expressions that follow it and were read together with it: 20 September of "17–20 September". */
	readonly also?: readonly Found[];
}

/** Reads an expression that begins at a token; null where there is none. `depth` counts the expressions that it stands in. */
export type Recogniser = (scan: Scan, at: number, depth: number) => Found | null;
