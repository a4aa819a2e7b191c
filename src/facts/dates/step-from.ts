import { dayNumber } from "../../calendar/day-number.js";
import { dayOfNumber } from "../../calendar/day-of-number.js";
import { isoWeekOf } from "../../calendar/iso-week.js";
import { makeDate } from "../../calendar/make-date.js";
import type { DateUnit, DateValue } from "../../model/date.js";

/** The unit of the calendar that a day lies in, some steps further: the year after 1961, the week before. */
export function stepFrom(from: DateValue, unit: DateUnit, count: number): DateValue | null {
	if (from.year === null) return null;
	const { year } = from;
	switch (unit) {
		case "year":
			return makeDate("year", year + count);
		case "decade":
			return stepDecades(year, count);
		case "century":
			return makeDate("century", (Math.floor((year - 1) / 100) + count) * 100 + 1);
		case "month":
			return from.month < 0 ? null : addMonths(year, from.month, count);
		case "quarter":
			if (from.unit === "quarter") return addQuarters(year, from.index * 3, count);
			return from.month < 0 ? null : addQuarters(year, from.month, count);
		case "day":
		case "week":
		case "weekend":
			if (from.day > 0 && from.month > 0) return addDays(dayNumber(year, from.month, from.day), unit, count);
			// Somewhere in the month or year that the story is in.
			return makeDate(unit, year, { month: unit === "day" ? from.month : -1 });
		default:
			return null;
	}
}

/** The decades before Christ are counted by the years before Christ: after the 470s come the 460s. */
function stepDecades(year: number, count: number): DateValue {
	if (year > 0) return makeDate("decade", (Math.floor(year / 10) + count) * 10);
	return makeDate("decade", -(Math.floor((1 - year) / 10) - count) * 10 - 8);
}

function addMonths(year: number, month: number, count: number): DateValue {
	const months = year * 12 + month - 1 + count;
	return makeDate("month", Math.floor(months / 12), { month: (((months % 12) + 12) % 12) + 1 });
}

function addQuarters(year: number, month: number, count: number): DateValue {
	const quarters = year * 4 + Math.floor((month - 1) / 3) + count;
	return makeDate("quarter", Math.floor(quarters / 4), { index: (((quarters % 4) + 4) % 4) + 1 });
}

function addDays(day: number, unit: "day" | "week" | "weekend", count: number): DateValue {
	if (unit === "day") return dateOfDay(day + count);
	const { year, week } = isoWeekOf(day + count * 7);
	return makeDate(unit, year, { index: week });
}

/** Several steps from a day: the years and months first, then the days. */
export function stepsFrom(
	from: DateValue,
	steps: readonly { readonly unit: DateUnit; readonly count: number }[],
): DateValue | null {
	if (from.year === null || from.month < 0 || from.day < 0) return null;
	let { year, month } = from;
	let days = from.day - 1;
	for (const { unit, count } of steps) {
		if (unit === "year") year += count;
		else if (unit === "month") month += count;
		else days += unit === "week" ? count * 7 : unit === "day" ? count : 0;
	}
	const months = year * 12 + month - 1;
	return dateOfDay(dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + days);
}

/** A day number as a date. */
export function dateOfDay(day: number): DateValue {
	const { year, month, day: dayOfMonth } = dayOfNumber(day);
	return makeDate("day", year, { month, day: dayOfMonth });
}
