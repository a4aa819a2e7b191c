import { dayNumber } from "./day-number.js";
import { weekdayOf } from "./weekday-of.js";

/** The day of a month on which the nth of its weekdays falls (1 is Monday); -1 is the last one. It may lie beyond the month's end. */
export function nthWeekdayOf(year: number, month: number, weekday: number, n: number): number {
	if (n < 0) {
		const next = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
		const back = (weekdayOf(next - 1) - weekday + 7) % 7;
		return next - 1 - back - dayNumber(year, month, 1) + 1;
	}
	return 1 + ((weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7) + (n - 1) * 7;
}
