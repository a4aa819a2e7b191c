import { makeDate } from "../../calendar/make-date.js";
import type { Found } from "./found.js";
import { readHundreds, readYearWords } from "./read-number-words.js";
import { type ReadYear, readYear, readYearAt } from "./read-year.js";
import type { Scan } from "./token.js";
import { follows, isNumber, joinedAt, kindBefore } from "./tokens.js";

/**
 * A year alone: "1961", "(1886–1967)", "1961–62", "480 BC", "AD 79", "the year 1961", "'61", "nineteen sixty-one", "In 490,".
 * Look-alikes: "1400 victims", "Resolution 1483", "No. 1812", "1500 km", "2000 hours", "555-1234".
 */
export function readBareYear(scan: Scan, at: number): Found | null {
	const range = readEraRange(scan, at);
	if (range !== null) return range;
	const from = skipTheYear(scan, at);
	const year = from > at ? readSaidYear(scan, from) : readYearAt(scan, at);
	if (year === null) return null;
	if (from === at && !isYear(scan, at, year)) return null;
	const also = readShortEnd(scan, year);
	return { first: at, next: year.next, meaning: meaningOf(year), ...(also === null ? {} : { also: [also] }) };
}

/** "the year", "years" before a number. */
function skipTheYear(scan: Scan, at: number): number {
	const article = scan.tokens[at]?.kind === "the" ? at + 1 : at;
	const unit = scan.tokens[article];
	const isYear = unit?.kind === "unit" && unit.n === 6 && (article === at || unit.gap !== "words");
	return isYear ? article + 1 : at;
}

/** Behind "the year" any number is a year. */
function readSaidYear(scan: Scan, at: number): ReadYear | null {
	const year = readYear(scan, at);
	if (year !== null) return { year: year.year, next: year.next };
	const number = joinedAt(scan, at);
	if (isNumber(number, 1, 999) && (number.form === 3 || kindBefore(scan, at - 1) === "the"))
		return { year: number.n, next: at + 1 };
	const words = readYearWords(scan, at) ?? readHundreds(scan, at);
	return words === null ? null : { year: words.n, next: words.next };
}

function meaningOf({ year, lacks }: ReadYear): Found["meaning"] {
	const date = makeDate("year", year);
	return lacks === undefined ? { kind: "date", date } : { kind: "date", date, lacks };
}

/** The second year of "1961–62", which has only its last digits. */
function readShortEnd(scan: Scan, { year, next, lacks }: ReadYear): Found | null {
	if (lacks !== undefined || year < 1000 || !follows(scan, next, "-") || scan.tokens[next]?.gap !== "glue") return null;
	const end = scan.tokens[next + 1];
	if (end?.gap !== "glue" || end.kind !== "number" || end.form !== 2 || end.n <= year % 100) return null;
	if (follows(scan, next + 2, "-")) return null;
	const date = makeDate("year", year - (year % 100) + end.n);
	return { first: next + 1, next: next + 2, meaning: { kind: "date", date } };
}

function isYear(scan: Scan, at: number, { year, next, lacks }: ReadYear): boolean {
	const token = scan.tokens[at]!;
	if (token.kind !== "number") return token.kind !== "cardinal" || timely.has(kindBefore(scan, at)) || year >= 1900;
	if (next > at + 1) return true;
	const before = kindBefore(scan, at);
	const isTimely = timely.has(before);
	if (lacks === "era") return firmly.has(before) && isFree(scan, next);
	if (token.gap === "glue" && isPartOfNumber(scan, at)) return false;
	const first = scan.tokens[firstOfRange(scan, at)]!;
	const head = scan.text.slice(Math.max(0, first.start - 16), first.start);
	if (heads.test(head)) return false;
	const tail = scan.text.slice(token.end, token.end + 24);
	if (measures.test(tail)) return false;
	if (isTimely && year <= 2200) return true;
	if (year > 2100) return false;
	if (year < 1500) return early.test(head) && !/\d ?\($/.test(head) && !/^ [a-z]/.test(tail);
	return determined.test(head) || !countable.test(tail) || uncounted.test(tail);
}

/** Where the range begins that a number is the end of: "1181–1188" is judged by what stands before 1181. */
function firstOfRange(scan: Scan, at: number): number {
	const isEnd = follows(scan, at, "number") && follows(scan, at - 1, "-") && scan.tokens[at - 2]?.kind === "number";
	return isEnd && scan.tokens[at]!.gap === "glue" ? at - 2 : at;
}

/** Behind these a number of three digits may be a year. */
const firmly: ReadonlySet<string> = new Set(["in", "since", "until", "by"]);

/** Before the year 1500 most numbers are none. */
const early = /(?:\b(?:from|to|of|and|or|the|year|as|ca?\.?)|[(–-]|^) ?$/i;

/** Words that lead to a time, and hardly ever to a number of things. */
const timely: ReadonlySet<string> = new Set(
	"in since until during by before after early mid part edge c between through throughout season month".split(" "),
);

/** "the 2006 highs", "its 1614 rules", "53% of 1913 levels": what is counted stands without these. */
const determined = /\b(?:the|its|his|her|their|our|of|from|as|['’]s|this) $/i;

/** Years that share an era: "499–493 BC", "from 264 to 241 BC", "496 and 495 BC". */
function readEraRange(scan: Scan, at: number): Found | null {
	const first = scan.tokens[at];
	const link = joinedAt(scan, at + 1)?.kind ?? "";
	const last = joinedAt(scan, at + 2);
	if (!isNumber(first, 1, 9999) || !isNumber(last, 1, 9999) || !["-", "to", "and", "or", "until"].includes(link))
		return null;
	const era = joinedAt(scan, at + 3)?.kind;
	// One that runs backwards is a range all the same; "5 and 20 BC" may be a count and a year.
	const isRange = link === "-" || link === "to" || link === "until";
	if (era !== "BC" && era !== "AD") return null;
	if (!isRange && (era === "BC" ? first.n < last.n : first.n > last.n)) return null;
	const yearOf = (n: number) => makeDate("year", era === "BC" ? 1 - n : n);
	const also = [{ first: at + 2, next: at + 4, meaning: { kind: "date" as const, date: yearOf(last.n) } }];
	return { first: at, next: at + 1, meaning: { kind: "date", date: yearOf(first.n) }, also };
}

/** `555-1234`, `12/1941` and the like: a number that sticks to another. A range of years is none. */
function isPartOfNumber(scan: Scan, at: number): boolean {
	const mark = scan.tokens[at - 1];
	if (mark === undefined || mark.gap !== "glue") return false;
	const before = scan.tokens[at - 2];
	if (mark.kind === "-" && before?.kind === "number" && before.gap === "glue" && scan.tokens[at - 3]?.kind === "-")
		return true;
	if (mark.kind === "-") return before?.kind === "number" && before.form < 3 && before.gap !== "space";
	return mark.kind === "/" && before?.kind === "number" && before.form < 4;
}

/** "in 490," "in 490 the": the number counts nothing. */
function isFree(scan: Scan, next: number): boolean {
	const tail = scan.text.slice(scan.tokens[next - 1]!.end);
	return /^(?:[,.;:)]|$|\s(?:the|and|but|or|when|after|before|to|by|with|he|she|it|they|a|an)\b|\s\p{Lu})/u.test(
		tail.slice(0, 12),
	);
}

/** Words that a number belongs to as a name or a rank. */
const heads =
	/(?:\b(?:Nos?|nos?|pp?|vol|ch|art|sec|Resolution|Route|Flight|Proclamation|Order|Article|Section|Chapter|Page|page|Room|Model|Highway|Directive|Regulation|number|Number|Act|Boeing|Unit|Hill|Point|Convoy|ISSN|ISBN|OCLC|JSTOR|PMID|PMC)\.?|[#×x*+]|\d\)?:)\s?$/;

/** Behind a number that measures something. */
const measures =
	/^(?:[ -]?(?:km|kilomet|m\b|met(?:er|re)s?\b|miles?\b|feet|foot|ft\b|kg|tons?\b|tonnes?\b|mm\b|cm\b|hours?\b|hrs?\b|people\b|men\b|soldiers\b|troops\b|inhabitants\b|dollars\b|pounds\b|acres?\b|hectares?\b|horsepower|hp\b|kW|MW|Hz|volts?\b|%|per ?cent|°|(?:UTC|GMT|Zulu|Z|[ECMP][SD]T|CES?T|BST|JST)\b|local time\b)|:\d)/;

/** A plural behind the number. */
const countable = /^ (?:[a-z]+ )?[a-z]+s\b/;
const uncounted =
	/^ (?:was|is|has|his|its|this|as|sees|elections|games|results|earnings|revenues?|sales|profits?|figures|models|[a-z]+ (?:was|is|has|his|its|this|as|the))\b/;
