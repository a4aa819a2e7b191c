import type { DayInterval } from "../model/date.js";
import { dayOfNumber } from "./day-of-number.js";

/** The least and the greatest age in whole years at an event, where birth and event are known to lie in two stretches of time. */
export function agesBetween(birth: DayInterval, event: DayInterval): [number, number] {
	return [wholeYears(birth.last, event.first), wholeYears(birth.first, event.last)];
}

function wholeYears(from: number, to: number): number {
	const a = dayOfNumber(from);
	const b = dayOfNumber(to);
	const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day);
	return b.year - a.year - (isBefore ? 1 : 0);
}
