import { dayNumber } from "../../calendar/day-number.js";
import { foreignMonths } from "../../calendar/foreign-months.js";
import { readCiteDate } from "../../calendar/read-cite-date.js";
import { translateDate } from "../../calendar/translate-date.js";
import { weekdayOf } from "../../calendar/weekday-of.js";
import { type DateToken, readDateTokens } from "./read-date-tokens.js";

/**
 * Writes a date that can mean one thing only in a form that Citation Style 1 takes: `May 1st, 2015`, `1 Sept 2015`,
 * `May, 2015`, `2015 May`, `05 May 2015`, `2015/05/01`, `25.12.2015`, `May/June 2015`, `ca. 1900`, `3 de mayo de 2015`. Look-alikes that may mean two
 * things stay as they are: `2015-05`, `5/6/2015`, `12-05-04`, `2014-2`.
 */
export function mendDate(text: string): string | undefined {
	const about = /^(?:c|ca|circa)\.? ?(\d{3,4}[a-z]?)$/i.exec(text)?.[1];
	if (about !== undefined) return `c. ${about}`;
	if (/^(?:n\. ?d\.?|n\/d|undated|no date)$/i.test(text)) return "n.d.";
	const tokens = readDateTokens(text);
	const weekday = tokens?.[0]?.kind === "W" ? Number(tokens.shift()?.text) : undefined;
	const mended = tokens === undefined ? translateWords(text) : writeTokens(tokens);
	return mended !== undefined && (weekday === undefined || fallsOn(mended, weekday)) ? mended : undefined;
}

/** `3 mai 2019`, `1er août 2019`, `3. März 2019`, `3 de mayo de 2019`, `março de 2019`. */
function translateWords(text: string): string | undefined {
	return /^\d*\D+\d{4}$/.test(text) ? translateDate(text, foreignMonths()) : undefined;
}

function fallsOn(text: string, weekday: number): boolean {
	const { years: [year] = [], months: [month] = [], days: [day, ...more] = [] } = readCiteDate(text) ?? {};
	if (year === undefined || month === undefined || day === undefined || more.length > 0) return false;
	return weekdayOf(dayNumber(year, month, day)) === weekday;
}

function writeTokens(tokens: readonly DateToken[]): string | undefined {
	const shape = tokens.map(({ kind }) => kind).join("");
	const words = tokens.filter(({ kind }) => /[A-Z]/.test(kind)).map(({ text }) => text);
	if (/^D([./-])D\1?Y$/.test(shape)) return writeNumbers(words);
	if (shape === "YMD" || shape === "Y-M-D") return writeIso(words[0], String(monthNumber(words[1])), words[2]);
	if (/^Y([./-])D\1D$/.test(shape) && words[0]?.length === 4) return writeIso(words[0], words[1], words[2]);
	const form = forms[shape.replaceAll(".", "")];
	if (form === undefined) return undefined;
	const style = oneStyle(words);
	const kinds = [...shape.replace(/[^A-Z]/g, "")];
	return form.replace(/[DMSY]/g, (kind) => {
		const at = kinds.indexOf(kind);
		kinds[at] = "";
		return style[at] ?? "";
	});
}

/** How each order of tokens is written; between days a slash may mean the night between them. */
const forms: Readonly<Record<string, string>> = {
	DMY: "D M Y",
	"D-M-Y": "D M Y",
	MDY: "M D, Y",
	"M-D-Y": "M D, Y",
	MY: "M Y",
	"M-Y": "M Y",
	YM: "M Y",
	"Y-M": "M Y",
	SY: "S Y",
	YS: "S Y",
	"D-DMY": "D–D M Y",
	"MD-DY": "M D–D, Y",
	"DM-DMY": "D M – D M Y",
	"MD-MDY": "M D – M D, Y",
	"DMY-DMY": "D M Y – D M Y",
	"MDY-MDY": "M D, Y – M D, Y",
	"M-MY": "M–M Y",
	"M/MY": "M–M Y",
	"S-SY": "S–S Y",
	"S/SY": "S–S Y",
	"MY-MY": "M Y – M Y",
	"SY-SY": "S Y – S Y",
	"Y-Y": "Y–Y",
	Y: "Y",
};

/** `25/12/2015` and `12/25/2015` are clear, and so is `5/5/2015`. */
function writeNumbers([a = "", b = "", year = ""]: readonly string[]): string | undefined {
	const [first, second] = [Number(a), Number(b)];
	if (first > 12 && second <= 12) return `${a} ${monthNames[second - 1]} ${year}`;
	if (second > 12 && first <= 12) return `${monthNames[first - 1]} ${b}, ${year}`;
	return first === second && first <= 12 ? `${a} ${monthNames[first - 1]} ${year}` : undefined;
}

function writeIso(year = "", month = "", day = ""): string | undefined {
	return Number(month) > 12
		? undefined
		: [year.padStart(4, "0"), month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** Both months of a range are written out, or neither is. */
function oneStyle(words: readonly string[]): readonly string[] {
	const months = words.filter((word) => monthNumber(word) > 0 && word !== "May");
	if (months.every((word) => word.length === 3) || months.every((word) => word.length > 3)) return words;
	return words.map((word) => monthNames[monthNumber(word) - 1] ?? word);
}

function monthNumber(word = ""): number {
	return monthNames.findIndex((name) => word.length > 2 && name.startsWith(word)) + 1;
}

const monthNames = "January February March April May June July August September October November December".split(" ");
