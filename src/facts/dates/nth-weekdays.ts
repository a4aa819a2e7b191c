import { makeDate } from "../../calendar/make-date.js";
import { nthWeekdayOf } from "../../calendar/nth-weekday-of.js";
import { readYearBehind } from "./days-of-month.js";
import type { Found } from "./found.js";
import { short } from "./lexicon.js";
import { readOrdinal } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, joinedAt } from "./tokens.js";

/** "the first Friday of July 2010", "last Monday in May 1971". Look-alikes: "the second Sunday of Lent", "first Sunday". */
export function readNthWeekday(scan: Scan, at: number): Found | null {
	const from = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const isLast = scan.tokens[from]?.kind === "last" && (from === at || joinedAt(scan, from) !== undefined);
	const ordinal = isLast
		? { n: -1, next: from + 1 }
		: from === at || joinedAt(scan, from) !== undefined
			? readOrdinal(scan, from)
			: null;
	if (ordinal === null || ordinal.n > 5) return null;
	const weekday = joinedAt(scan, ordinal.next);
	if (weekday?.kind !== "weekday" || weekday.form % 2 === short) return null;
	if (!follows(scan, ordinal.next + 1, "of") && !follows(scan, ordinal.next + 1, "in")) return null;
	const month = joinedAt(scan, ordinal.next + 2);
	if (month?.kind !== "month") return null;
	const year = readYearBehind(scan, ordinal.next + 3);
	const known = year === null || year.lacks !== undefined ? null : year;
	const dateIn = (inYear: number | null) =>
		makeDate(
			"day",
			inYear,
			inYear === null
				? { month: month.n }
				: { month: month.n, day: nthWeekdayOf(inYear, month.n, weekday.n, ordinal.n) },
		);
	const date = dateIn(known?.year ?? null);
	const meaning = known === null ? { kind: "date" as const, date, dateIn } : { kind: "date" as const, date };
	return { first: at, next: known?.next ?? ordinal.next + 3, meaning, weekday: weekday.n };
}
