import type { Meaning } from "./found.js";
import { readYearWords } from "./read-number-words.js";
import type { Scan } from "./token.js";
import { follows, isNumber, joinedAt } from "./tokens.js";

/** A year where one is expected, and the token behind it. Years are astronomical. */
export interface ReadYear {
	readonly year: number;
	readonly next: number;
	readonly lacks?: Extract<Meaning, { kind: "date" }>["lacks"];
}

/** `1961`, `480 BC`, `79 AD`, `AD 79`, `'61`, "nineteen sixty-one"; `480` alone says no era. */
export function readYear(scan: Scan, at: number): ReadYear | null {
	return joinedAt(scan, at) === undefined ? null : readYearAt(scan, at);
}

/** The same where other words may stand before it. */
export function readYearAt(scan: Scan, at: number): ReadYear | null {
	const token = scan.tokens[at];
	if (token === undefined) return null;
	if (token.kind === "number") return readNumeral(scan, at, token.n, token.form);
	if (token.kind === "AD") return readAfterEra(scan, at);
	if (token.kind === "'") return readShort(scan, at);
	if (token.kind === "cardinal") {
		const words = readYearWords(scan, at);
		return words === null ? null : { year: words.n, next: words.next };
	}
	return null;
}

/** `1961`, `480 BC`; a number of three digits is a year whose era is left to the text around it. */
function readNumeral(scan: Scan, at: number, n: number, digits: number): ReadYear | null {
	if (n > 0 && digits <= 5 && follows(scan, at + 1, "BC")) return { year: 1 - n, next: at + 2 };
	if (n > 0 && digits <= 4 && follows(scan, at + 1, "AD")) return { year: n, next: at + 2 };
	if (digits === 4 && n >= 1000 && n < 3000) return { year: n, next: at + 1 };
	return digits === 3 && n >= 100 ? { year: n, next: at + 1, lacks: "era" } : null;
}

function readAfterEra(scan: Scan, at: number): ReadYear | null {
	const number = joinedAt(scan, at + 1);
	return isNumber(number, 1, 2999) ? { year: number.n, next: at + 2 } : null;
}

/** `'61`: the apostrophe sticks to the number and to nothing before it. */
function readShort(scan: Scan, at: number): ReadYear | null {
	const number = scan.tokens[at + 1];
	const isShort = number?.gap === "glue" && number.kind === "number" && number.form === 2;
	return isShort &&
		!/[\p{L}\d]$/u.test(scan.text.slice(Math.max(0, scan.tokens[at]!.start - 1), scan.tokens[at]!.start))
		? { year: number.n, next: at + 2, lacks: "century" }
		: null;
}
