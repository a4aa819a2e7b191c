import type { DateValue, DayInterval } from "../model/date.js";
import { dayNumber } from "./day-number.js";
import { dayOfNumber } from "./day-of-number.js";
import { mondayOfWeek } from "./iso-week.js";

/** The days of a date, first and last included; null where the year is not known or the day does not exist. */
export function intervalOf(date: DateValue): DayInterval | null {
	const { unit, year, month, day, index } = date;
	if (year === null) return null;
	switch (unit) {
		case "day":
			return dayOf(year, month, day);
		case "week":
			return index < 0 ? years(year, 1) : days(mondayOfWeek(year, index), 7);
		case "weekend":
			return index < 0 ? years(year, 1) : days(mondayOfWeek(year, index) + 5, 2);
		case "month":
			return month < 0 ? years(year, 1) : months(year, month, 1);
		case "season":
			// Meteorological seasons of the northern half; the winter of a year may be its beginning or its end.
			return index === 4 ? months(year, 1, 14) : months(year, index * 3, 3);
		case "quarter":
			return index < 0 ? years(year, 1) : months(year, index * 3 - 2, 3);
		case "half":
			return months(year, index * 6 - 5, 6);
		case "year":
			return years(year, 1);
		case "decade":
			return years(year, 10);
		case "century":
			return years(year, 100);
		case "millennium":
			return years(year, 1000);
	}
}

function dayOf(year: number, month: number, day: number): DayInterval | null {
	if (day < 0) return months(year, month, 1);
	const number = dayNumber(year, month, day);
	const back = dayOfNumber(number);
	return back.day === day && back.month === month ? { first: number, last: number } : null;
}

function days(first: number, count: number): DayInterval {
	return { first, last: first + count - 1 };
}

function months(year: number, month: number, count: number): DayInterval {
	const after = month - 1 + count;
	return {
		first: dayNumber(year, month, 1),
		last: dayNumber(year + Math.floor(after / 12), (after % 12) + 1, 1) - 1,
	};
}

function years(year: number, count: number): DayInterval {
	return { first: dayNumber(year, 1, 1), last: dayNumber(year + count, 1, 1) - 1 };
}
