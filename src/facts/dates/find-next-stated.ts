import type { DateValue } from "../../model/date.js";
import type { Reading } from "./read-dates.js";
import { statesYear } from "./states-year.js";

/** For each expression the first one behind it that states its year; the ends of ranges tell nothing about the story. */
export function findNextStated(readings: readonly Reading[]): (DateValue | null)[][] {
	let next: DateValue | null = null;
	const all: (DateValue | null)[][] = [];
	for (let index = readings.length - 1; index >= 0; index--) {
		const { found, links } = readings[index]!;
		if (found.length === 0) {
			all.push(none);
			continue;
		}
		const here: (DateValue | null)[] = [];
		for (let at = found.length - 1; at >= 0; at--) {
			here.push(next);
			const { meaning } = found[at]!;
			if (!statesYear(found[at]!) || meaning.kind !== "date" || links[at] === "range") continue;
			if (isShort(meaning.date)) next = meaning.date;
		}
		all.push(here.reverse());
	}
	return all.reverse();
}

const none: (DateValue | null)[] = [];

function isShort({ unit }: DateValue): boolean {
	return unit !== "decade" && unit !== "century" && unit !== "millennium";
}
