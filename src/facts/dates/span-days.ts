import { dayNumber } from "../../calendar/day-number.js";
import type { DayInterval } from "../../model/date.js";
import type { Meaning } from "./found.js";
import { dateOfDay, stepsFrom } from "./step-from.js";

/** The days of a span that ends before a day or begins after it: "the last three weeks". Decades are those of the calendar. */
export function spanDays({ direction, steps }: Extract<Meaning, { kind: "span" }>, today: number): DayInterval | null {
	const from = dateOfDay(today);
	const [only] = steps;
	if (only?.unit === "decade") {
		const decade = Math.floor(from.year! / 10) * 10 + (direction > 0 ? 10 : -10 * only.count);
		return { first: dayNumber(decade, 1, 1), last: dayNumber(decade + 10 * only.count, 1, 1) - 1 };
	}
	const signed = steps.map(({ unit, count }) => ({ unit, count: count * direction }));
	const far = stepsFrom(from, signed);
	if (far === null) return null;
	const end = dayNumber(far.year!, far.month, far.day);
	return direction > 0 ? { first: today + 1, last: end } : { first: end, last: today - 1 };
}
