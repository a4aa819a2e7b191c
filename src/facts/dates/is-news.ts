import type { Meaning } from "./found.js";
import type { Reading } from "./read-dates.js";

/** Whether a text counts from its own day, as news do: "yesterday", "Friday", "last week" weigh against the years that it states. */
export function isNews(readings: readonly Reading[]): boolean {
	let deictic = 0;
	let stated = 0;
	for (const { found } of readings)
		for (const { meaning } of found) {
			if (meaning.kind === "date" && meaning.date.year !== null && meaning.lacks === undefined) stated++;
			else if (countsFromToday(meaning)) deictic++;
		}
	return deictic * 3 > stated || isNothingElse(readings);
}

/** "yesterday", "Friday", "two years ago", "two weeks before yesterday". */
export function countsFromToday(meaning: Meaning): boolean {
	if (meaning.kind !== "step" && meaning.kind !== "named") return false;
	return typeof meaning.from === "object" ? countsFromToday(meaning.from) : meaning.from === "today";
}

/** A text that says a date and nothing else, such as a dateline, speaks of its own day. */
function isNothingElse(readings: readonly Reading[]): boolean {
	const [reading, other] = readings.filter(({ scan }) => scan.text.trim() !== "");
	if (reading === undefined || other !== undefined) return false;
	const { scan, found } = reading;
	const [only] = found;
	if (only === undefined || found.length > 1) return false;
	return scan.text.length - (scan.tokens[only.next - 1]!.end - scan.tokens[only.first]!.start) <= 2;
}
