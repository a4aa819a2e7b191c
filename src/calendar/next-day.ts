import { daysInMonth } from "./days-in-month.js";

/** The day after a day, both `YYYY-MM-DD`. */
export function nextDay(day: string): string {
	let [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	if (++date > daysInMonth(year, month)) {
		date = 1;
		if (++month > 12) {
			month = 1;
			year++;
		}
	}
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
