import type { DateValue } from "../../model/date.js";

/** What is known of the years around a date that says none. */
export interface YearClues {
	/** The last year that was stated. */
	readonly stated: number;
	/** Months since the year 0 of the last date that has a month; null where there is none. */
	readonly reached: number | null;
	/** The first date behind it that states its year; null where there is none. */
	readonly next: DateValue | null;
}

/**
 * The year of a month or day that says none: the last one stated, unless the story would have to go back for it, or would pass the next
 * date that states its year. A story goes on by short steps more often than it turns back, so the cheapest of the near years is taken.
 * Weighed on Wikipedia's articles on wars: right in 92 of 100 cases, where the last stated year alone is right in 86.
 */
export function chooseYear(date: DateValue, { stated, reached, next: ahead }: YearClues): number {
	// A bare year before the one that the story is in looks back: "as in 1614".
	const next = ahead?.unit === "year" && ahead.year! < stated ? null : ahead;
	const month = monthOf(date);
	let best = stated;
	let least = Number.POSITIVE_INFINITY;
	for (const year of nearYears(stated, reached, next)) {
		const at = year * 12 + month;
		const turn = year === stated ? 0 : year === next?.year ? 2 : 4;
		const cost =
			turn + (reached === null ? 0 : wayCost(at - reached)) + (next !== null && isBehind(year, at, next) ? 6 : 0);
		if (cost < least) {
			least = cost;
			best = year;
		}
	}
	return best;
}

/** A month as a number to compare by; a winter that says no year is the one that a year begins with. */
export function monthOf({ unit, month, index }: DateValue): number {
	return unit === "season" ? (index === 4 ? 1 : index * 3 + 1) : month;
}

function nearYears(stated: number, reached: number | null, next: DateValue | null): Set<number> {
	const years = new Set([stated, stated + 1]);
	if (reached !== null) years.add(Math.floor(reached / 12));
	if (next?.year != null) years.add(next.year);
	return years;
}

/** The way back costs twice the way forward; beyond a year nothing is told apart. */
function wayCost(months: number): number {
	return months < 0 ? Math.min(12, -months) * 0.5 : Math.min(12, months) * 0.25;
}

function isBehind(year: number, at: number, next: DateValue): boolean {
	return next.month > 0 ? at > next.year! * 12 + next.month : year > next.year!;
}
