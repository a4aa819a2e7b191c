import { mayBeginNumber } from "../../measures/may-begin-number.js";
import { readNumber, type WrittenNumber } from "../../measures/read-number.js";
import { unitNamed } from "../../measures/units.js";
import type { Block } from "../../model/prose.js";
import type { Approximation, Quantity } from "../../model/quantity.js";
import { offsetInDocument } from "../sentences/offset-in-document.js";
import { readUnit, type WrittenUnit } from "./read-unit.js";

/** The quantities of a document's prose, in order: numbers with a unit, and those that count something. Bare numbers and years are none. */
export function extractQuantities(blocks: readonly Block[]): Quantity[] {
	const quantities: Quantity[] = [];
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index]!;
		if (block.kind !== "heading") readBlock(quantities, block, index);
	}
	return quantities;
}

function readBlock(quantities: Quantity[], block: Block, index: number): void {
	const { text } = block;
	let isBoundary = true;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isDigit = code >= 48 && code <= 57;
		const lower = code | 32;
		const isLetter = lower >= 97 && lower <= 122;
		if (isBoundary && (isDigit || (isLetter && mayBeginNumber(code, text.charCodeAt(at + 1))))) {
			const number = readNumber(text, at);
			const quantity = number === null ? null : readQuantity(block, index, at, number);
			if (quantity !== null) quantities.push(quantity);
			if (number !== null) at = (quantity?.to ?? number.end) - 1;
			isBoundary = number !== null;
			if (number !== null) continue;
		}
		isBoundary =
			!isDigit &&
			!isLetter &&
			code !== 46 &&
			code !== 44 &&
			(code < 0xbc || (code >= 0x2000 && code < 0x2070 && code !== fractionSlash));
	}
}

/** Of "7⁄8", which is no eight. */
const fractionSlash = 0x2044;

function readQuantity(block: Block, index: number, from: number, number: WrittenNumber): Quantity | null {
	const { text } = block;
	// A cell that holds a bare number.
	if (from === 0 && number.end === text.length) return null;
	const money = text.charAt(from - 1);
	if (money === "$" || money === "€") return null;
	const isSterling = money === "£";
	const first: WrittenUnit | null = isSterling
		? { unit: unitNamed("£")!, end: number.end }
		: readUnit(text, number.end);
	const isTwice = text.charCodeAt(number.end - 1) === 101 && /^[Tt]wice$/.test(text.slice(from, number.end));
	// "twice, in 1901 and 1907", but not "twice as many"
	if (isTwice && !timed.test(text.slice(number.end, number.end + 9))) return null;
	const noun = isTwice ? "times" : first === null ? readNoun(text, number.end) : null;
	if (first === null && noun === null && !isTotal(text, from) && !isListed(text, from, number.end)) return null;
	if (first === null && isYear(text, from, number)) return null;
	const whole = first === null ? null : readComposite(text, number, first);
	const to = whole?.end ?? first?.end ?? number.end;
	const begin = isSterling ? from - 1 : from;
	return {
		start: offsetInDocument(block.runs, begin),
		end: offsetInDocument(block.runs, to - 1) + 1,
		text: text.slice(begin, to),
		value: whole?.value ?? number.value,
		step: whole?.step ?? number.step,
		unit: first?.unit.name ?? null,
		noun,
		approximation: readApproximation(text, begin),
		isRangeEnd:
			/(?:\d|\b[a-z]{2,6}) ?(?:[-–—]|to|or) ?$/.test(text.slice(Math.max(0, begin - 12), begin)) &&
			!/(?:, or|\b(?:came|up|fell|rose|grew|sank|equal|close|due)(?: (?:up|down))? to) $/.test(
				text.slice(Math.max(0, begin - 14), begin),
			),
		block: index,
		from: begin,
		to,
	};
}

const timed = /^(?:, in \d{4}|: \d{4}| \((?:in )?\d{4})/;

/** "a total of 2,317." */
function isTotal(text: string, from: number): boolean {
	return /(?:total of|capacity of|totals?:?|tall?ing|talled|altogether|in all|came to|amounted to|numbered|(?:losses|casualties) were) $/.test(
		text.slice(Math.max(0, from - 16), from),
	);
}

/** "20 for Labour, 18 for the Greens": a number among others, with its thing left out; "17 Liberals, 12 Greens". */
function isListed(text: string, from: number, end: number): boolean {
	const before = text.slice(Math.max(0, from - 4), from);
	return (
		(before.endsWith(": ") || before.endsWith(", ") || before === "and ") && listed.test(text.slice(end, end + 24))
	);
}

const listed = /^ (?:(?:for|in|at|from|on|by|to) |[A-Z][a-z]+s(?:[,;.)]| and ))/;

/** A number of four figures is most often a year. */
function isYear(text: string, from: number, { value, end }: WrittenNumber): boolean {
	return end - from === 4 && value >= 1000 && value <= 2100 && text.charCodeAt(from) <= 57;
}

/** "6 ft 3 in", "6 feet and 3 inches", "11 st 4 lb", "5 years 3 months": in the first unit. */
function readComposite(text: string, number: WrittenNumber, { unit, end }: WrittenUnit) {
	const part = smaller[unit.name];
	if (part === undefined || number.step < 1) return null;
	const gap = /^(?:,? (?:and )?|,)/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
	const more = readNumber(text, end + gap);
	const behind = more === null ? null : (readUnit(text, more.end) ?? readInches(text, more.end, part));
	if (more === null || behind?.unit.name !== part) return null;
	const share = behind.unit.size / unit.size;
	return {
		value: number.value + more.value * share,
		step: more.step >= 1 ? share : more.step * share,
		end: behind.end,
	};
}

/** "6 ft 3 in tall": behind feet a word may follow; `6'3"`. */
function readInches(text: string, at: number, part: string): WrittenUnit | null {
	const end = /^(?:[ \u00a0-]?in\b|["″])/.exec(text.slice(at, at + 5))?.[0].length;
	return part === "in" && end !== undefined ? { unit: unitNamed("in")!, end: at + end } : null;
}

const smaller: Readonly<Record<string, string>> = { ft: "in", st: "lb", lb: "oz", yd: "ft", "£": "shilling" };

const nouns = /(?: [a-z][a-z'’-]*){1,3}/y;
const altogether = / (?:in all|in total|altogether|all told)\b/y;
/** "677 were killed" */
const participle =
	/(?: (?:men|people|others|persons))? (?:were|was|are) ([a-z]+(?:ed|ead|ng|en|st)|sunk|hurt|shot|held|sold|built|burnt|won)\b/y;
const stops =
	/ (?:of|in|on|at|to|and|or|for|from|by|with|the|a|an|is|are|was|were|be|been|has|had|have|that|which|who|as|than|per|when|while|during|between|into|after|before|but|not|it|he|she|they|each|more|other|out|km|m|cm|p|pp|c|ed|th|st|nd|rd)\b.*/;

function readNoun(text: string, at: number): string | null {
	altogether.lastIndex = at;
	if (altogether.test(text)) return "in all";
	participle.lastIndex = at;
	const state = participle.exec(text)?.[1];
	if (state !== undefined) return state;
	nouns.lastIndex = at;
	const noun = nouns.exec(text)?.[0].replace(stops, "").trim() ?? "";
	return noun === "" ? null : noun;
}

const approximations = new Map<string, Approximation>([
	...[
		"about",
		"around",
		"approximately",
		"roughly",
		"nearly",
		"almost",
		"circa",
		"c.",
		"ca.",
		"some",
		"~",
		"c",
		"estimated",
		"approx.",
	].map((word) => [word, "about"] as const),
	...["over", "exceeding", "above", "than", "least"].map((word) => [word, "over"] as const),
	...["under", "below", "most", "to"].map((word) => [word, "under"] as const),
]);

/** By the word before it; "than" of "less than", "to" of "up to" ask for one more. */
function readApproximation(text: string, from: number): Approximation | null {
	const head = text.slice(Math.max(0, from - 16), from);
	if (head.endsWith("~")) return "about";
	const word = /([a-z.]+)[ \u00a0](?:an? )?$/i.exec(head)?.[1]?.toLowerCase();
	const found = word === undefined ? undefined : approximations.get(word);
	if (found === undefined) return null;
	if (word === "than") return /less than|fewer than/i.test(head) ? "under" : "over";
	if (word === "to") return /up to/i.test(head) ? "under" : null;
	return found;
}
