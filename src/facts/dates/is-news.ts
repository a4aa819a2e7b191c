import { intervalOf } from "../../calendar/interval-of.js";
import type { Meaning } from "./found.js";
import type { Reading } from "./read-dates.js";
import { statesYear } from "./states-year.js";

/**
 * Whether a text counts from its own day, as news do: "yesterday", "Friday", "last week" weigh against the years that it states;
 * one of them, or "the quarter", is enough where the text begins with a day near its own.
 */
export function isNews(readings: readonly Reading[], today: number | null): boolean {
	let deictic = 0;
	let periods = 0;
	let stated = 0;
	for (const { found } of readings) {
		// Most hold none.
		if (found.length === 0) continue;
		for (const one of found) {
			if (statesYear(one)) stated++;
			else if (countsFromToday(one.meaning)) deictic++;
			else if (one.meaning.kind === "period") periods++;
		}
	}
	return deictic * 3 > stated || (deictic + periods > 0 && hasDateline(readings, today)) || isNothingElse(readings);
}

/** How many of the first expressions may be a dateline, and how many days news wait for print. */
const [firstFew, near] = [3, 31];

function hasDateline(readings: readonly Reading[], today: number | null): boolean {
	if (today === null) return false;
	const first = readings.flatMap(({ found }) => found).slice(0, firstFew);
	return first.some(({ meaning }) => {
		const days = meaning.kind === "date" && meaning.date.unit === "day" ? intervalOf(meaning.date) : null;
		return days !== null && Math.abs(days.first - today) <= near;
	});
}

/** "yesterday", "Friday", "two years ago", "two weeks before yesterday". */
export function countsFromToday(meaning: Meaning): boolean {
	if (meaning.kind !== "step" && meaning.kind !== "named") return false;
	return typeof meaning.from === "object" ? countsFromToday(meaning.from) : meaning.from === "today";
}

/** A text that says a date and nothing else, such as a dateline, speaks of its own day. */
function isNothingElse(readings: readonly Reading[]): boolean {
	const first = readings.findIndex(hasWords);
	if (first < 0 || readings.slice(first + 1).some(hasWords)) return false;
	const { scan, found } = readings[first]!;
	const [only] = found;
	if (only === undefined || found.length > 1) return false;
	return scan.text.length - (scan.tokens[only.next - 1]!.end - scan.tokens[only.first]!.start) <= 2;
}

function hasWords({ scan }: Reading): boolean {
	return /\S/.test(scan.text);
}
