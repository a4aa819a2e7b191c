import { intervalOf } from "../../calendar/interval-of.js";
import { toEdtf } from "../../calendar/to-edtf.js";
import { toTimex } from "../../calendar/to-timex.js";
import type { DateExpression, DateValue } from "../../model/date.js";
import type { Block, Sentence } from "../../model/prose.js";
import type { Found } from "./found.js";
import { isAhead } from "./is-ahead.js";
import { countsFromToday, isNews } from "./is-news.js";
import { qualify } from "./qualify.js";
import { type Reading, readDates } from "./read-dates.js";
import { dateOfDay } from "./step-from.js";
import { type Settled, Story } from "./story.js";

/**
 * The dated expressions of a document's prose, in order. `today` is the day of the text as a day number: only "yesterday" and its like
 * count from it, and dates that no year stands before; where it is not given these have no days.
 */
export function extractDates(
	blocks: readonly Block[],
	sentences: readonly Sentence[],
	today: number | null = null,
): DateExpression[] {
	const all = blocks.map((block) => readDates(block.text));
	const news = isNews(all);
	const hasStory = all.some(({ found }) => found.some((one) => statesYear(one) || countsFromToday(one.meaning)));
	const isOld = all.some(({ found }) => found.some(isBeforeThousand));
	const readings = all.map((reading) => keepWords(reading, { news, hasStory, isOld }));
	const story = new Story(today, news);
	const dates: DateExpression[] = [];
	const findSentence = sentenceFinder(sentences);
	const nextStated = findNextStated(readings);
	let last: number | null = -1;
	for (const [index, reading] of readings.entries()) {
		const first = dates.length;
		for (const [at, found] of reading.found.entries()) {
			const next = nextStated[index]![at]!;
			const sentence = findSentence(index, reading.scan.tokens[found.first]!.start);
			if (sentence !== last) story.beginSentence();
			last = sentence;
			const settled = story.settle(found, next, news && isAhead(reading.scan, found));
			if (settled.date !== null && reading.links[at] !== "range") story.reach(settled.date, !settled.isInferred, next);
			dates.push(describe(blocks[index]!, index, reading, found, settled, sentence));
		}
		tieRanges(dates, reading, first);
	}
	return dates;
}

/**
 * In news "former" is part of a title, and in other prose "soon" and "previously" point at nothing but the sentence before.
 * Where a text has a calendar of its own, "the last two years" is a length of time and no date. A number of three digits
 * is a year only where the text speaks of such years.
 */
function keepWords(reading: Reading, text: { news: boolean; hasStory: boolean; isOld: boolean }): Reading {
	const { scan, found, links } = reading;
	const left: readonly string[] = text.news ? ["former", "formerly"] : ["soon", "previously"];
	const isKept = ({ meaning, first }: Found): boolean => {
		if (meaning.kind === "span") return !text.hasStory;
		if (meaning.kind === "date" && meaning.lacks === "era") return text.isOld;
		return meaning.kind !== "vague" || !left.includes(scan.tokens[first]!.kind);
	};
	if (found.every(isKept)) return reading;
	return { scan, found: found.filter(isKept), links: links.filter((_, at) => isKept(found[at]!)) };
}

function isBeforeThousand({ meaning }: Found): boolean {
	return (
		meaning.kind === "date" && meaning.lacks === undefined && meaning.date.year !== null && meaning.date.year < 1000
	);
}

function statesYear({ meaning }: Found): boolean {
	return meaning.kind === "date" && meaning.lacks === undefined && meaning.date.year !== null;
}

/** For each expression the first one behind it that states its year; the ends of ranges tell nothing about the story. */
function findNextStated(readings: readonly Reading[]): (DateValue | null)[][] {
	let next: DateValue | null = null;
	const all: (DateValue | null)[][] = [];
	for (const { found, links } of [...readings].reverse()) {
		const here: (DateValue | null)[] = [];
		for (let at = found.length - 1; at >= 0; at--) {
			here.push(next);
			const { meaning } = found[at]!;
			if (!statesYear(found[at]!) || meaning.kind !== "date" || links[at] === "range") continue;
			if (isShort(meaning.date)) next = meaning.date;
		}
		all.push(here.reverse());
	}
	return all.reverse();
}

function isShort({ unit }: DateValue): boolean {
	return unit !== "decade" && unit !== "century" && unit !== "millennium";
}

function describe(
	block: Block,
	index: number,
	{ scan }: Reading,
	found: Found,
	{ date, isInferred, isCorroborated, span }: Settled,
	sentence: number | null,
): DateExpression {
	const from = scan.tokens[found.first]!.start;
	const to = scan.tokens[found.next - 1]!.end;
	const { qualifiers, style } = qualify(scan, found);
	return {
		start: offsetOf(block.runs, from),
		end: offsetOf(block.runs, to - 1) + 1,
		text: block.text.slice(from, to),
		type: found.daytime === undefined ? "DATE" : "TIME",
		value: span == null ? spell(found, date) : `${dayText(span.first)}/${dayText(span.last)}`,
		edtf:
			date !== null ? toEdtf(date, qualifiers) : span == null ? null : `${dayText(span.first)}/${dayText(span.last)}`,
		interval: date === null ? (span ?? null) : intervalOf(date),
		certainty: isInferred ? "inferred" : "stated",
		isCorroborated,
		qualifiers,
		calendar: found.calendar ?? "gregorian",
		yearInCalendar: found.yearInCalendar ?? null,
		style,
		weekday: found.weekday ?? null,
		range: null,
		block: index,
		sentence,
	};
}

function spell({ meaning, daytime }: Found, date: DateValue | null): string {
	if (meaning.kind === "vague") return meaning.reference;
	const value = date === null ? unknownOf(meaning) : toTimex(date);
	return daytime === undefined ? value : `${value}T${daytime}`;
}

/** A step or a neighbour of a day that is not known. */
function unknownOf(meaning: Found["meaning"]): string {
	if (meaning.kind === "named" && meaning.weekday !== null) return `XXXX-WXX-${meaning.weekday}`;
	const unit = meaning.kind === "step" ? meaning.unit : "day";
	if (unit === "day")
		return meaning.kind === "step" && meaning.from === "today" && meaning.count === 0 ? "PRESENT_REF" : "XXXX-XX-XX";
	return unit === "month" ? "XXXX-XX" : unit === "week" ? "XXXX-WXX" : "XXXX";
}

function dayText(day: number): string {
	return toTimex(dateOfDay(day));
}

function tieRanges(dates: DateExpression[], { links }: Reading, first: number): void {
	for (const [at, link] of links.entries()) {
		if (link !== "range") continue;
		const last = first + at;
		dates[last - 1] = { ...dates[last - 1]!, range: { end: "first", other: last } };
		dates[last] = { ...dates[last]!, range: { end: "last", other: last - 1 } };
	}
}

/** Finds the sentence that an offset of a block's text lies in; asked in the order of the text. */
function sentenceFinder(sentences: readonly Sentence[]): (block: number, from: number) => number | null {
	let at = 0;
	const isPast = (block: number, from: number, { block: other, to }: Sentence) =>
		other < block || (other === block && to <= from);
	return (block, from) => {
		while (at < sentences.length && isPast(block, from, sentences[at]!)) at++;
		const sentence = sentences[at];
		return sentence?.block === block && sentence.from <= from ? at : null;
	};
}

/** Where a letter of a block's text stands in the document; `runs` are triples of text offset, document offset, length. */
function offsetOf(runs: readonly number[], at: number): number {
	let low = 0;
	let high = runs.length / 3 - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((runs[middle * 3] as number) <= at) low = middle;
		else high = middle - 1;
	}
	return (runs[low * 3 + 1] as number) + at - (runs[low * 3] as number);
}
