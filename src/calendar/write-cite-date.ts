import type { DateShape } from "./cite-date.js";

const months = "January February March April May June July August September October November December".split(" ");

/** Writes a day (`YYYY-MM-DD`) in one of the three forms that Citation Style 1 takes for whole days. */
export function writeCiteDate(day: string, shape: DateShape | undefined): string {
	const [year, month, date] = day.split("-").map(Number) as [number, number, number];
	if (shape === "D M Y") return `${date} ${months[month - 1]} ${year}`;
	return shape === "M D, Y" ? `${months[month - 1]} ${date}, ${year}` : day;
}
