import { type Unit, unitNamed, unitPrefixes } from "../../measures/units.js";

/** A unit behind a number, and where it ends. */
export interface WrittenUnit {
	readonly unit: Unit;
	readonly end: number;
}

/** "5 km", "5-mile", "5 square miles", "5 miles per hour", "5%", "5 °C"; look-alikes: "5 in 1961", "5 m people", "5 st George". */
export function readUnit(text: string, at: number): WrittenUnit | null {
	// "1,342[1] km": a printed marker between them.
	const printed = text.charCodeAt(at) === 91 ? (/^\[\d{1,3}\]/.exec(text.slice(at, at + 6))?.[0].length ?? 0) : 0;
	if (printed > 0) return readUnit(text, at + printed);
	const code = text.charCodeAt(at);
	if ((code === 39 || code === 0x2032) && feetAndInches.test(text.slice(at, at + 6)))
		return { unit: unitNamed("ft")!, end: at + 1 };
	const from = code === 32 || code === 0xa0 || code === 45 || code === 0x202f ? at + 1 : at;
	form.lastIndex = from;
	const found = form.exec(text);
	if (found === null) return null;
	const [words, first = "", second = ""] = found;
	const long =
		second !== "" && (unitPrefixes.has(first.toLowerCase()) || isTail(second)) ? readLong(text, from, words) : null;
	if (long !== null) return long;
	// The full stop is the sentence's, unless the sign has one.
	const sign = unitNamed(first) === undefined && first.endsWith(".") ? first.slice(0, -1) : first;
	const unit = unitNamed(sign);
	const end = from + sign.length;
	if (unit === undefined || (first.length <= 2 && isWord(text, sign, end))) return null;
	return { unit, end };
}

/** `6'2"`, `6′ 2″` */
const feetAndInches = /^['′] ?\d{1,2}["″]/;

/** One or two words, or a sign. */
const form = /([A-Za-z][A-Za-z.]*[²³2]?(?:\/[hs])?|%|°[CF]|[℃℉])( [a-z]+\.?)?/y;

function isTail(second: string): boolean {
	return tails.has(second.trim());
}

const tails: ReadonlySet<string> = new Set(["per", "cent", "sterling"]);

function readLong(text: string, from: number, words: string): WrittenUnit | null {
	const whole = words.endsWith(" per")
		? (/[a-z]+ per [a-z]+/iy.exec(text.slice(from, from + 32))?.[0] ?? words)
		: words;
	const unit = unitNamed(whole);
	return unit === undefined ? null : { unit, end: from + whole.length };
}

/** Short signs are words too: `in` and `st` are units only where no word goes on. */
function isWord(text: string, sign: string, end: number): boolean {
	const isOpen = /^(?: [\p{L}\d]|['’-]?\p{L})/u.test(text.slice(end, end + 3));
	return (
		isOpen &&
		(sign === "in" || sign === "st" || sign === "t" || sign === "h" || sign === "g" || sign === "PS" || sign === "ac")
	);
}
