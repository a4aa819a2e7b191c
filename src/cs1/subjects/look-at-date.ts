import type { CiteDate } from "../../calendar/cite-date.js";
import { dayNumber } from "../../calendar/day-number.js";
import { readCiteDate } from "../../calendar/read-cite-date.js";
import type { CiteParameter } from "../cite.js";
import { isoDay } from "../dates/judge-dates.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import type { Glance } from "./glance.js";
import { trait } from "./traits.js";

/** Adds the day that must have come for a date to be right. Odd is one that its parameter may not take, and one that is written otherwise than most. */
export function lookAtDate({ value, metas: [meta] }: CiteParameter, traits: number, glance: Glance): number {
	const date = readCiteDate(value);
	if (date === undefined || !isUsual(meta, date)) return traits | trait.oddDate;
	const { years, months, days } = date;
	const year = years[years.length - 1] as number;
	const isReading = meta === "access-date" || meta === "archive-date";
	// It may be tomorrow already where the text was written, and next year's issues are printed.
	const day = isReading ? dayNumber(year, months[0] as number, days[0] as number) - 1 : dayNumber(year - 1, 1, 1);
	if (day > glance.latest) glance.latest = day;
	if (meta === "archive-date") glance.addCapture(isoDay(date));
	return (years[0] as number) < 1965 ? traits | trait.oldDate : traits;
}

function isUsual(meta: MetaParameter | undefined, { shape, letter, years, hasHyphen }: CiteDate): boolean {
	const [year = 0] = years;
	if (hasHyphen || year < 1000) return false;
	if (meta === "date") return true;
	if (letter !== "") return false;
	const isDay = shape === "Y-M-D" || shape === "D M Y" || shape === "M D, Y";
	switch (meta) {
		case "year":
			return shape === "Y";
		case "publication-date":
			return isDay || shape === "Y";
		case "access-date":
			// Wikipedia began in January 2001.
			return isDay && year > 2001;
		case "archive-date":
			return isDay;
		default:
			return false;
	}
}
