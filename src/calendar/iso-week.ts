import { dayNumber } from "./day-number.js";
import { dayOfNumber } from "./day-of-number.js";
import { weekdayOf } from "./weekday-of.js";

/** The ISO 8601 week that a day belongs to, with the year that the week is counted in. */
export function isoWeekOf(day: number): { year: number; week: number } {
	const thursday = day + 4 - weekdayOf(day);
	const { year } = dayOfNumber(thursday);
	return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): number {
	const fourth = dayNumber(year, 1, 4);
	return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}
