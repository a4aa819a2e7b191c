import type { Found } from "./found.js";
import { countsFromToday } from "./is-news.js";
import type { Reading } from "./read-dates.js";
import { statesYear } from "./states-year.js";

/**
 * In news "former" is part of a title, and in other prose "soon" and "previously" point at nothing but the sentence before.
 * Where a text has a calendar of its own, "the last two years" is a length of time and no date. A number of three digits
 * is a year only where the text speaks of such years.
 */
export function keepWords(readings: readonly Reading[], news: boolean): Reading[] {
	const hasCalendar = readings.some(({ found }) =>
		found.some((one) => statesYear(one) || countsFromToday(one.meaning)),
	);
	const isOld = readings.some(({ found }) => found.some(isBeforeThousand));
	const left: readonly string[] = news ? ["former", "formerly"] : ["soon", "previously"];
	return readings.map((reading) => {
		const { scan, found, links } = reading;
		if (found.length === 0) return reading;
		const isKept = ({ meaning, first }: Found): boolean => {
			if (meaning.kind === "span") return !hasCalendar;
			if (meaning.kind === "period") return news;
			if (meaning.kind === "date" && meaning.lacks === "era") return isOld;
			return meaning.kind !== "vague" || !left.includes(scan.tokens[first]!.kind);
		};
		return { scan, found: found.filter(isKept), links: links.filter((_, at) => isKept(found[at]!)) };
	});
}

function isBeforeThousand({ meaning }: Found): boolean {
	return (
		meaning.kind === "date" && meaning.lacks === undefined && meaning.date.year !== null && meaning.date.year < 1000
	);
}
