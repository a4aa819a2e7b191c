import type { ClaimTime } from "../model/claim.js";
import type { DayInterval } from "../model/date.js";

/** A time with days that can be held against others. */
export type FirmTime = ClaimTime & { readonly interval: DayInterval };

/** Whether a time is said plainly enough to be held against another. */
export function isFirm(time: ClaimTime | null): time is FirmTime {
	if (time === null || time.interval === null) return false;
	if (time.certainty === "inferred" && !time.isCorroborated) return false;
	return !time.qualifiers.some((qualifier) => vague.has(qualifier));
}

const vague: ReadonlySet<string> = new Set(["circa", "before", "after", "since", "until"]);

/** Whether two times of one event cannot both be right. What may be one day in the calendars of Julius and Gregory agrees. */
export function timesDisagree(a: ClaimTime | null, b: ClaimTime | null): boolean {
	if (!isFirm(a) || !isFirm(b) || a.style !== b.style) return false;
	if (a.interval.first <= b.interval.last && b.interval.first <= a.interval.last) return false;
	return !areSameInOtherStyle(a.interval, b.interval);
}

function areSameInOtherStyle(a: DayInterval, b: DayInterval): boolean {
	if (a.first !== a.last || b.first !== b.last) return false;
	const later = Math.max(a.first, b.first);
	return later < lastOldStyle && Math.abs(a.first - b.first) === shiftOn(later);
}

/** 1 January 1930: until then somebody somewhere counted by the calendar of Julius. */
const lastOldStyle = -14_610;

/** Days by which the two calendars differ on a day of the Gregorian one. */
function shiftOn(day: number): number {
	if (day < firstOf1700) return 10;
	if (day < firstOf1800) return 11;
	return day < firstOf1900 ? 12 : 13;
}

/** 1 March of the years in which only Julius has a leap day, as day numbers. */
const firstOf1700 = -98_556;
const firstOf1800 = -62_032;
const firstOf1900 = -25_508;
