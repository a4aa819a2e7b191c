import type { Calendar } from "../model/date.js";
import { dayNumber } from "./day-number.js";

/** Whether a year has not begun yet. */
export function isYearAhead(year: number, calendar: Calendar): boolean {
	return calendar.isAhead(dayNumber(year, 1, 1));
}
