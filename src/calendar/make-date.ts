import type { DateUnit, DateValue } from "../model/date.js";

/** A date value; what is not given is not said. */
export function makeDate(
	unit: DateUnit,
	year: number | null,
	parts: { readonly month?: number; readonly day?: number; readonly index?: number } = {},
): DateValue {
	return { unit, year, month: parts.month ?? -1, day: parts.day ?? -1, index: parts.index ?? -1 };
}
