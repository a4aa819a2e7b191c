import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import type { Scan, Token } from "./token.js";
import { isNumber } from "./tokens.js";

/**
 * Dates in figures: `1961-08-29`, `1961/08/29`, `29.8.1961`, `8/29/1961`, `8/29/61` (month first, as English counts, unless it cannot be), `19610829`,
 * `1961-08`, `2020/Sep/23`, `05-Aug-2016`. Look-alikes: `1961-62` (years), `555-12-3456`, `12/41`, `1/2`.
 */
export function readNumericDate(scan: Scan, at: number): Found | null {
	const parts = readParts(scan, at);
	if (parts === null) return readSpaced(scan, at);
	const [a, b, c] = parts;
	if (b === undefined) return readCompact(at, a!);
	if (c === undefined) return readMonthInFigures(scan, at, a!, b);
	return { first: at, next: at + 5, meaning: { kind: "date", date: dateOf(a!, b, c)! } };
}

/** `2016 / 11`, `2016- 11`, `2016 10 16`, with nothing behind that the last number could count. */
function readSpaced(scan: Scan, at: number): Found | null {
	const [year, ...rest] = scan.tokens.slice(at, at + 3);
	if (year?.form !== 4 || year.n < 1900 || year.n > 2099 || rest.some(({ gap }) => gap === "words")) return null;
	const [mark, last] = rest;
	const isSpaced = mark?.gap === "space" || last?.gap === "space";
	if (!isSpaced || !isNumber(last, 1, 31) || last.form !== 2 || !endsText(scan, at + 3)) return null;
	const isMarked = mark?.kind === "-" || mark?.kind === "/";
	if (isMarked && last.n <= 12)
		return { first: at, next: at + 3, meaning: { kind: "date", date: makeDate("month", year.n, { month: last.n }) } };
	if (!isNumber(mark, 1, 12) || mark.form !== 2) return null;
	return {
		first: at,
		next: at + 3,
		meaning: { kind: "date", date: makeDate("day", year.n, { month: mark.n, day: last.n }) },
	};
}

function endsText(scan: Scan, next: number): boolean {
	return /^\s*(?:$|[.,;:)!?])(?!\d)/.test(scan.text.slice(scan.tokens[next - 1]!.end).slice(0, 4));
}

/** One, two or three numbers between equal marks; null where they are no date. */
function readParts(scan: Scan, at: number): Token[] | null {
	const tokens = scan.tokens;
	const a = tokens[at]!;
	const mark = tokens[at + 1];
	if (a.form === 8) return [a];
	if (mark === undefined || mark.gap !== "glue" || !"-/.".includes(mark.kind)) return null;
	if (a.gap === "glue" && "-/.".includes(tokens[at - 1]!.kind) && !isRangeEnd(tokens, at)) return null;
	const b = tokens[at + 2];
	if (b === undefined || b.gap !== "glue" || (b.kind !== "number" && b.kind !== "month")) return null;
	const c = tokens[at + 4];
	const isTriple = tokens[at + 3]?.kind === mark.kind && tokens[at + 3]?.gap === "glue" && c?.gap === "glue";
	if (!isTriple) return mark.kind === "-" && b.kind === "number" ? [a, b] : null;
	if ((c.kind !== "number" && c.kind !== "month") || dateOf(a, b, c) === null) return null;
	// "12-13-14", "10.26.89": only strokes part a day from a year of two figures.
	if (mark.kind !== "/" && a.form !== 4 && c.form === 2 && b.kind === "number") return null;
	return [a, b, c];
}

/** `10/1/2018-10/7/2018` */
function isRangeEnd(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]!.kind === "-" && at > 1 && tokens[at - 2]!.kind === "number" && tokens[at - 2]!.form === 4;
}

function dateOf(a: Token, b: Token, c: Token) {
	if (a.form === 4 && a.kind === "number") return dayOf(a.n, b, c);
	if (c.kind !== "number") return null;
	if (c.form === 2) return shortDayOf(a, b, c.n);
	if (c.form !== 4) return null;
	return b.kind === "month" || a.n > 12 ? dayOf(c.n, b, a) : dayOf(c.n, a, b);
}

/** `10/26/89`, of which one number can only be a day; years from 30 on are of the last century. */
function shortDayOf(a: Token, b: Token, year: number) {
	const isClear = a.kind === "number" && b.kind === "number" && a.form <= 2 && b.form <= 2 && a.n > 12 !== b.n > 12;
	if (!isClear) return null;
	const [month, day] = a.n > 12 ? [b, a] : [a, b];
	return dayOf(year < 30 ? 2000 + year : 1900 + year, month, day);
}

function dayOf(year: number, month: Token, day: Token) {
	if (day.kind === "month") return dayOf(year, day, month);
	const fits =
		year >= 1000 && year < 3000 && month.n >= 1 && month.n <= 12 && day.kind === "number" && day.n >= 1 && day.n <= 31;
	return fits ? makeDate("day", year, { month: month.n, day: day.n }) : null;
}

function readCompact(at: number, { n }: Token): Found | null {
	const [year, month, day] = [Math.floor(n / 10_000), Math.floor(n / 100) % 100, n % 100];
	if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	return { first: at, next: at + 1, meaning: { kind: "date", date: makeDate("day", year, { month, day }) } };
}

/** `1961-08`; `2007-08` is two years, since the second follows the first. */
function readMonthInFigures(scan: Scan, at: number, a: Token, b: Token): Found | null {
	const isMonth = a.form === 4 && b.form === 2 && b.n >= 1 && b.n <= 12 && a.n >= 1000 && a.n < 3000;
	if (!isMonth || b.n > a.n % 100 || scan.text.charAt(a.end) !== "-") return null;
	return { first: at, next: at + 3, meaning: { kind: "date", date: makeDate("month", a.n, { month: b.n }) } };
}
