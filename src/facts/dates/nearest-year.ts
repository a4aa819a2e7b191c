import { dayOfNumber } from "../../calendar/day-of-number.js";
import { intervalOf } from "../../calendar/interval-of.js";
import type { DateValue } from "../../model/date.js";

/**
 * A month or day in the year that brings it closest to a day; what is past is closer, unless the future is spoken of.
 * 29 February goes to the next leap year; 31 June stays without a year.
 */
export function nearestYear(date: DateValue, today: number, isAhead: boolean): DateValue {
	const now = dayOfNumber(today).year;
	// Quarters are told of when they have begun.
	const isReported = date.unit === "quarter" || date.unit === "half";
	let best = date;
	let least = Number.POSITIVE_INFINITY;
	for (let year = now - 4; year <= now + 4; year++) {
		const days = intervalOf({ ...date, year });
		const cost = days === null ? Number.POSITIVE_INFINITY : wayCost(days.first - today, { isAhead, isReported });
		if (cost < least) {
			least = cost;
			best = { ...date, year };
		}
	}
	return best;
}

/** What lies within a month may still be going on. */
function wayCost(
	days: number,
	{ isAhead, isReported }: { readonly isAhead: boolean; readonly isReported: boolean },
): number {
	if (isAhead) return days >= -31 ? Math.abs(days) : -days * 10;
	return days > 0 ? days * (isReported ? 10 : 3) : -days;
}
