import type { DayInterval } from "../model/date.js";
import type { CiteDate } from "./cite-date.js";
import { dayNumber } from "./day-number.js";

/** First and last day of a date; a season, a quarter and a named day stand for their whole year, a range for both of its ends. */
export function daysOfCiteDate({ days, months, years }: CiteDate): DayInterval | undefined {
	const [firstYear, lastYear] = [years[0], years.at(-1)];
	if (firstYear === undefined || lastYear === undefined) return undefined;
	const [firstMonth, lastMonth] = [months[0] ?? 1, months.at(-1) ?? 12];
	const firstDay = dayNumber(firstYear, firstMonth, days[0] ?? 1);
	const lastDay = days.at(-1);
	const last = lastDay === undefined ? lastOfMonth(lastYear, lastMonth) : dayNumber(lastYear, lastMonth, lastDay);
	return firstDay <= last ? { first: firstDay, last } : undefined;
}

function lastOfMonth(year: number, month: number): number {
	return dayNumber(year + Math.floor(month / 12), (month % 12) + 1, 1) - 1;
}
