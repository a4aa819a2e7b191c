import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { Cite } from "../cite.js";

/** The work is dated before 1965, when the forerunner of the ISBN was made up. */
export function isOlderThanIsbns(cite: Cite): boolean {
	const date = cite.get("date") ?? cite.get("year") ?? cite.get("publication-date");
	if (date === undefined || date.isOpaque) return false;
	const [year] = readCiteDate(date.value)?.years ?? [Number(/^c\. (\d{3,4})[A-Za-z]?$/.exec(date.value)?.[1])];
	return year !== undefined && year < 1965;
}
