import { makeDate } from "../../calendar/make-date.js";
import type { DateValue } from "../../model/date.js";
import type { Meaning } from "./found.js";

type Period = Extract<Meaning, { kind: "period" }>;
type Step = Extract<Meaning, { kind: "step" }>;

/** The period that is meant: that of the report, which is the last one named before, or else the last one that is over. */
export function settlePeriod(
	{ unit, years, index }: Period,
	named: DateValue | null,
	today: DateValue | null,
): DateValue {
	if (unit === "year") return makeDate("year", today === null ? null : today.year! + years);
	const report = named ?? (today === null ? makeDate("quarter", null) : lastQuarter(today));
	const date = index === undefined || report.unit !== "quarter" ? report : { ...report, index };
	return date.year === null ? date : { ...date, year: date.year + years };
}

function lastQuarter({ year, month }: DateValue): DateValue {
	const index = Math.floor((month - 1) / 3);
	return index === 0 ? makeDate("quarter", year! - 1, { index: 4 }) : makeDate("quarter", year, { index });
}

/** "a year ago", "a year earlier": behind a quarter the same quarter of the year before. Look-alike: "last year". */
export function looksYearBack({ unit, count, isMeasured, inner, more }: Step): boolean {
	return unit === "year" && count === -1 && isMeasured === true && inner === undefined && more === undefined;
}

export function yearBefore(date: DateValue): DateValue {
	return { ...date, year: date.year! - 1 };
}
