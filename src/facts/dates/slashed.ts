import { makeDate } from "../../calendar/make-date.js";
import { readYearBehind } from "./days-of-month.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { isNumber, kindBefore } from "./tokens.js";

/**
 * Month and day in figures, where a word says that they are: "from 10/1 to 11/7", "Friday 5/12", "next 5/12", "between 10/1-11/7".
 * Look-alikes: "1/2", "a score of 10/1", "9/11" alone.
 */
export function readSlashedDay(scan: Scan, at: number): Found | null {
	const day = dayAt(scan, at);
	if (day === null || !(introductions.has(kindBefore(scan, at)) || endsRange(scan, at))) return null;
	const year = readYearBehind(scan, at + 3);
	const known = year === null || year.lacks !== undefined ? null : year;
	const date = makeDate("day", known?.year ?? null, day);
	return { first: at, next: known?.next ?? at + 3, meaning: { kind: "date", date } };
}

const introductions: ReadonlySet<string> = new Set(["from", "between", "weekday", "next", "this", "until"]);

function dayAt(scan: Scan, at: number): { month: number; day: number } | null {
	const [month, mark, day] = scan.tokens.slice(at, at + 3);
	const sticks = mark?.kind === "/" && mark.gap === "glue" && day?.gap === "glue";
	if (!sticks || !isNumber(month, 1, 12) || !isNumber(day, 1, 31) || month.form > 2 || day.form > 2) return null;
	return { month: month.n, day: day.n };
}

/** "… 10/1 to 11/7": another such day stands before. */
function endsRange(scan: Scan, at: number): boolean {
	const link = kindBefore(scan, at);
	const isLinked = link === "to" || link === "-" || link === "and" || link === "until";
	return isLinked && at >= 4 && dayAt(scan, at - 4) !== null && introductions.has(kindBefore(scan, at - 4));
}
