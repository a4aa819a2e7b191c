import { lowerCase } from "../model/lower-case.js";

/** A number as written, and where it ends. */
export interface WrittenNumber {
	readonly value: number;
	/** The place of its last figure that says something: 100 of "1,500", 0.1 of "2.0", 1 of "seven". */
	readonly step: number;
	readonly end: number;
}

/**
 * Reads the number that begins at an offset: "1,500", "2.4 million", "seven", "twenty-one", "two hundred and ten", "a dozen"'s "dozen".
 * Look-alikes: `3rd`, `B52`, `1,5`, `10.5.1961`, `12:30`.
 */
export function readNumber(text: string, at: number): WrittenNumber | null {
	const code = text.charCodeAt(at);
	const number = code >= 48 && code <= 57 ? readFigures(text, at) : readWords(text, at);
	return number === null ? null : addScale(text, number);
}

const figures =
	/(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d{1,9})(\.\d{1,6})?(?!\d|[:.,/]\d|[\p{L}])/uy;

function readFigures(text: string, at: number): WrittenNumber | null {
	return readPlain(text, at) ?? readGrouped(text, at);
}

/** Nearly all are nothing but digits. */
function readPlain(text: string, at: number): WrittenNumber | null {
	let end = at;
	let value = 0;
	for (; end < text.length && end - at <= 9; end++) {
		const digit = text.charCodeAt(end) - 48;
		if (digit < 0 || digit > 9) break;
		value = value * 10 + digit;
	}
	return end - at > 9 || !isEnd(text.charCodeAt(end)) ? null : { value, step: placeOf(value), end };
}

/** What surely ends a number: the end of the text, a space, a bracket, a hyphen or a dash. */
function isEnd(code: number): boolean {
	return Number.isNaN(code) || code === 32 || code === 40 || code === 41 || code === 45 || code === 0x2013;
}

function readGrouped(text: string, at: number): WrittenNumber | null {
	figures.lastIndex = at;
	const found = figures.exec(text);
	// A unit may stick to its number: `5km`, `30%` is none of letters.
	const written = found ?? readStuck(text, at);
	if (written === null) return null;
	const [whole, integer = "", decimals = ""] = written;
	const value = Number(integer.replace(/[^\d]/g, "") + decimals);
	return { value, step: decimals === "" ? placeOf(value) : 10 ** (1 - decimals.length), end: at + whole.length };
}

const stuck = /(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,4})?(?=(?:km|m|cm|mm|ft|mi|kg|lb|lbs|g|ha|mph|in|hp|kW|MW)\b)/y;

function readStuck(text: string, at: number): RegExpExecArray | null {
	stuck.lastIndex = at;
	return stuck.exec(text);
}

function placeOf(value: number): number {
	let step = 1;
	while (value > step && value % (step * 10) === 0) step *= 10;
	return step;
}

const small = new Map(
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
		.split(" ")
		.map((word, n) => [word, n] as const),
);
small.set("twice", 2);
const tens = new Map(
	"twenty thirty forty fifty sixty seventy eighty ninety"
		.split(" ")
		.map((word, index) => [word, (index + 2) * 10] as const),
);
const scales = new Map([
	["hundred", 100],
	["thousand", 1000],
	["million", 1e6],
	["billion", 1e9],
	["dozen", 12],
]);

function readWords(text: string, at: number): WrittenNumber | null {
	const first = readSmall(text, at);
	if (first === null) return null;
	let { value, end } = first;
	for (;;) {
		const [word, next] = wordBehind(text, end);
		const scale = word === "hundred" || word === "thousand" ? scales.get(word) : undefined;
		if (scale !== undefined && value < scale) {
			value *= scale;
			end = next;
		} else {
			const rest = value >= 100 ? readSmall(text, word === "and" ? next + 1 : end + 1) : null;
			if (rest === null || rest.value >= 100 || value % 100 !== 0) return { value, step: placeOf(value), end };
			value += rest.value;
			end = rest.end;
		}
	}
}

/** "seven", "twenty", "twenty-one" */
function readSmall(text: string, at: number): { value: number; end: number } | null {
	const [word, end] = wordAt(text, at);
	const units = small.get(word);
	if (units !== undefined) return { value: units, end };
	const value = tens.get(word);
	if (value === undefined) return null;
	const mark = text.charCodeAt(end);
	if (mark !== 45 && mark !== 32 && mark !== 0x2011) return { value, end };
	const [more, behind] = wordAt(text, end + 1);
	const rest = small.get(more) ?? 0;
	return rest >= 1 && rest <= 9 ? { value: value + rest, end: behind } : { value, end };
}

/** A word of small letters, or with one capital, and where it ends. */
function wordAt(text: string, at: number): [string, number] {
	let end = at;
	while (end < text.length && end - at < 10 && isLetter(text.charCodeAt(end))) end++;
	return isLetter(text.charCodeAt(end)) ? ["", at] : [lowerCase(text.slice(at, end)), end];
}

function wordBehind(text: string, at: number): [string, number] {
	const code = text.charCodeAt(at);
	return code === 32 || code === 0xa0 || code === 45 ? wordAt(text, at + 1) : ["", at];
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** "2.4 million", "3 dozen" */
function addScale(text: string, number: WrittenNumber): WrittenNumber {
	const [word, end] = wordBehind(text, number.end);
	const scale = word === "hundred" ? undefined : scales.get(word);
	return scale === undefined ? number : { value: number.value * scale, step: number.step * scale, end };
}
