import type { DateValue } from "../model/date.js";

/** A date as TIMEX3 writes it: `1961-08-29`, `1961-SU`, `1961-Q3`, `196`, `19`, `BC0044-03-15`, `XXXX-08-29`. */
export function toTimex(date: DateValue): string {
	const { unit, year, month, day, index } = date;
	if (unit === "decade" || unit === "century" || unit === "millennium") return toSpan(unit, year);
	const head = year === null ? "XXXX" : year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
	switch (unit) {
		case "day":
			return `${head}-${two(month)}-${two(day)}`;
		case "month":
			return `${head}-${two(month)}`;
		case "week":
			return `${head}-W${two(index)}`;
		case "weekend":
			return `${head}-W${two(index)}-WE`;
		case "season":
			return `${head}-${["SP", "SU", "FA", "WI"][index - 1] ?? "XX"}`;
		case "quarter":
			return `${head}-Q${index < 0 ? "X" : index}`;
		case "half":
			return `${head}-H${index}`;
		case "year":
			return head;
	}
}

/** Decades, centuries and millennia are written by the digits that their years share. */
function toSpan(unit: "decade" | "century" | "millennium", year: number | null): string {
	const digits = unit === "decade" ? 3 : unit === "century" ? 2 : 1;
	if (year === null) return "X".repeat(digits);
	const size = 10 ** (4 - digits);
	// The centuries before Christ are counted from 100 BC to 1 BC: the fourth one is 400 to 301 BC.
	if (year > 0 || (year === 0 && unit === "decade")) return pad(Math.floor(year / size), digits);
	return `BC${pad(Math.floor(-year / size), digits)}`;
}

function two(number: number): string {
	return number < 0 ? "XX" : pad(number, 2);
}

function pad(number: number, length: number): string {
	return String(number).padStart(length, "0");
}
