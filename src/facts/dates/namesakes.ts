import { dayNumber } from "../../calendar/day-number.js";
import { weekdayOf } from "../../calendar/weekday-of.js";
import type { DateValue } from "../../model/date.js";
import { monthOf } from "./choose-year.js";
import type { Meaning } from "./found.js";
import { dateOfDay } from "./step-from.js";

type Named = Extract<Meaning, { kind: "named" }>;

/** The next, last or same month or season of its name, from a date on. */
export function namesakeOf(date: DateValue, from: DateValue | null, direction: Named["direction"]): DateValue {
	return from === null || from.year === null ? date : { ...date, year: from.year + turnOfYear(date, from, direction) };
}

/** The weekday that is meant from a day on: the last one, unless the next is named or the future spoken of. */
export function weekdayNear(from: DateValue | null, { weekday, direction }: Named, isAhead: boolean): DateValue | null {
	if (from === null || from.year === null || from.day < 0 || weekday === null) return null;
	const day = dayNumber(from.year, from.month, from.day);
	const back = (weekdayOf(day) - weekday + 7) % 7;
	if (direction > 0 || (direction === 0 && isAhead && back > 0)) return dateOfDay(day + 7 - back);
	return dateOfDay(day - (back === 0 && direction < 0 ? 7 : back));
}

/** -1, 0 or 1: whether the last or next one of its name lies in another year than the day counted from. */
function turnOfYear(date: DateValue, base: DateValue, direction: -1 | 0 | 1): number {
	const from = monthOf(base);
	if (direction === 0 || from < 0) return direction;
	const middle = date.month > 0 ? date.month : date.index === 4 ? 0 : date.index * 3 + 1;
	// A month that is only just over is not called the last one of its name, nor a season that is not over.
	if (direction < 0) return middle < from - (date.month > 0 ? 2 : 1) ? 0 : -1;
	return middle > from ? 0 : 1;
}
