import type { CiteDate, DateShape } from "./cite-date.js";
import { daysInMonth } from "./days-in-month.js";

/** Reads a date by the letter of Citation Style 1; undefined for anything else, such as `Sept 2015`, `05 May 2015`, `2015-05`. */
export function readCiteDate(text: string): CiteDate | undefined {
	// Quicker to read than to remember.
	if (text.length === 10 && text.charCodeAt(4) === hyphen && text.charCodeAt(7) === hyphen) return readIso(text);
	let date = remembered.get(text);
	if (date === undefined) {
		date = readUsual(text) ?? readWords(text) ?? null;
		if (remembered.size < 20_000) remembered.set(text, date);
	}
	return date ?? undefined;
}

const remembered = new Map<string, CiteDate | null>();

/** The forms that nearly all dates have; what is wrong with one, and everything else, is told token by token. */
function readUsual(text: string): CiteDate | undefined {
	if (text.length === 4) return /^[1-9]\d{3}$/.test(text) ? dateOf("Y", [], [], [Number(text)]) : undefined;
	// `5 May 2015`, `May 5, 2015`, `May 2015`
	const match = /^([1-9]\d? )?([A-Z][a-z]{2,8}) ([1-9]\d?, )?([1-9]\d{3})$/.exec(text);
	const month = match === null ? undefined : months.get(match[2] as string);
	if (match === null || month === undefined) return undefined;
	const year = Number(match[4]);
	if (match[1] === undefined && match[3] === undefined) return dateOf("M Y", [], [month], [year]);
	const day = Number.parseInt(match[1] ?? (match[3] as string), 10);
	if ((match[1] !== undefined && match[3] !== undefined) || day > daysInMonth(year, month)) return undefined;
	return dateOf(match[1] === undefined ? "M D, Y" : "D M Y", [day], [month], [year]);
}

function dateOf(
	shape: DateShape,
	days: readonly number[],
	months: readonly number[],
	years: readonly number[],
): CiteDate {
	return { shape, days, months, years, letter: "", hasHyphen: false };
}

/** `2015-05-05`, whose hyphens are in place already. */
function readIso(text: string): CiteDate | undefined {
	const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10)];
	const isDay = year >= 1582 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	return isDay ? dateOf("Y-M-D", [day], [month], [year]) : undefined;
}

const hyphen = 45;

/** The number that is written there; not a number where something else is. */
function digitsAt(text: string, start: number, end: number): number {
	let number = 0;
	for (let i = start; i < end; i++) {
		const digit = text.charCodeAt(i) - 48;
		if (digit < 0 || digit > 9) return Number.NaN;
		number = number * 10 + digit;
	}
	return number;
}

/** Spells out the shape token by token: `5 May 2015` is `D M Y`, and asks whether the parts of that shape fit together. */
function readWords(text: string): CiteDate | undefined {
	const [, stem = text, letter = ""] = /^(.*\d)([A-Za-z])$/.exec(text) ?? [];
	const parts: Parts = { shape: "", days: [], months: [], seasons: [], years: [], isShort: [], hasHyphen: false };
	for (const token of stem.match(tokens) ?? []) if (!addToken(parts, token)) return undefined;
	const fits = shapes[parts.shape as DateShape];
	if (fits === undefined || !fits(parts) || !daysExist(parts)) return undefined;
	return { ...parts, shape: parts.shape as DateShape, letter };
}

const tokens = /(?:First|Second|Third|Fourth) Quarter(?![A-Za-z])|[A-Za-z]+|\d+| +|[\s\S]/gu;

interface Parts {
	shape: string;
	readonly days: number[];
	readonly months: number[];
	readonly seasons: string[];
	readonly years: number[];
	/** Of each month: whether it is written in three letters; undefined for May, which is both. */
	readonly isShort: (boolean | undefined)[];
	hasHyphen: boolean;
}

function addToken(parts: Parts, token: string): boolean {
	const letter =
		token.charCodeAt(0) <= 57 && token.charCodeAt(0) >= 48 ? addNumber(parts, token) : addWord(parts, token);
	parts.shape += letter;
	return letter !== "";
}

function addNumber(parts: Parts, token: string): string {
	// Only the short second year of `Winter 2003–04` may begin with 0.
	if (token.startsWith("0") && !(token.length === 2 && parts.shape === "S Y–")) return "";
	const isDay = token.length <= 2;
	if (token.length > 4) return "";
	(isDay ? parts.days : parts.years).push(Number(token));
	return isDay ? "D" : "Y";
}

function addWord(parts: Parts, token: string): string {
	if (token.startsWith(" ")) return " ";
	if (token === "," || token === "–") return token;
	if (token === "-") {
		parts.hasHyphen = true;
		return "–";
	}
	const month = months.get(token);
	if (month === undefined) return addOccasion(parts, token);
	parts.months.push(month);
	parts.isShort.push(token === "May" ? undefined : token.length === 3);
	return "M";
}

function addOccasion(parts: Parts, token: string): string {
	if (seasons.has(token)) {
		parts.seasons.push(token);
		return "S";
	}
	if (token.endsWith("Quarter")) return "Q";
	return token === "Easter" || token === "Christmas" ? "N" : "";
}

const names = "January February March April May June July August September October November December".split(" ");
const months = new Map([
	...names.map((name, index) => [name.slice(0, 3), index + 1] as const),
	...names.map((name, index) => [name, index + 1] as const),
]);
const seasons: ReadonlySet<string> = new Set(["Spring", "Summer", "Autumn", "Fall", "Winter"]);

type Fits = (parts: Parts) => boolean;
const always: Fits = () => true;
const daysAscend: Fits = ({ days: [a = 0, b = 0] }) => a < b;
const oneStyle: Fits = ({ isShort: [a, b] }) => a === undefined || b === undefined || a === b;
const monthsAscend: Fits = (parts) => (parts.months[0] ?? 0) < (parts.months[1] ?? 0) && oneStyle(parts);
const yearsAscend: Fits = (parts) => (parts.years[0] ?? 0) < (parts.years[1] ?? 0) && oneStyle(parts);
const seasonOfTwoYears: Fits = ({ seasons: [season], years: [a = 0, b = 0] }) =>
	(season === "Winter" || season === "Summer") && a + 1 === b;

/** `2014–15`: the second year is read as a day, and becomes the year it stands for. */
function completeYear(parts: Parts): void {
	const [year = 0] = parts.years;
	parts.years.push(Math.trunc(year / 100) * 100 + (parts.days.pop() ?? 0));
}

const shapes: Readonly<Record<DateShape, Fits>> = {
	"Y-M-D": always,
	"D M Y": always,
	"M D, Y": always,
	"D–D M Y": daysAscend,
	"M D–D, Y": daysAscend,
	"D M – D M Y": monthsAscend,
	"M D – M D, Y": monthsAscend,
	"D M Y – D M Y": yearsAscend,
	"M D, Y – M D, Y": yearsAscend,
	"M Y – M Y": yearsAscend,
	"S Y – S Y": yearsAscend,
	"M–M Y": monthsAscend,
	"S–S Y": ({ seasons: [a, b] }) => a !== b,
	"M Y": always,
	"S Y": always,
	"Q Y": always,
	"N Y": always,
	"S Y–Y": seasonOfTwoYears,
	"S Y–D": (parts) => {
		completeYear(parts);
		return seasonOfTwoYears(parts) && (parts.years[0] ?? 0) >= 1000;
	},
	"Y–Y": yearsAscend,
	"Y–D": (parts) => {
		const isLate = (parts.days[0] ?? 0) >= 13;
		completeYear(parts);
		return isLate && yearsAscend(parts) && (parts.years[0] ?? 0) >= 1000;
	},
	Y: always,
};

/** A day without a month or a year of its own has those of the other one. */
function daysExist({ days, months, years }: Parts): boolean {
	return days.every((day, i) => {
		const month = months[i] ?? months[0] ?? 0;
		const year = years[i] ?? years[0] ?? 0;
		return day <= daysInMonth(year, month);
	});
}
