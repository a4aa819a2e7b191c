import { intervalOf } from "../../calendar/interval-of.js";
import { toEdtf } from "../../calendar/to-edtf.js";
import { toTimex } from "../../calendar/to-timex.js";
import type { DateExpression, DateValue } from "../../model/date.js";
import type { Block, Sentence } from "../../model/prose.js";
import type { Found } from "./found.js";
import { isNews } from "./is-news.js";
import { type Reading, readDates } from "./read-dates.js";
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
	const readings = blocks.map((block) => readDates(block.text));
	const story = new Story(today, isNews(readings));
	const dates: DateExpression[] = [];
	const sentenceOf = sentenceFinder(sentences);
	for (const [index, { scan, found }] of readings.entries()) {
		for (const expression of found) {
			const settled = story.settle(expression);
			if (settled.date !== null) story.reach(settled.date, !settled.isInferred);
			const from = scan.tokens[expression.first]!.start;
			const to = scan.tokens[expression.next - 1]!.end;
			dates.push(describe(blocks[index]!, index, from, to, sentenceOf(index, from), expression, settled));
		}
	}
	return dates;
}
function describe(
	block: Block,
	index: number,
	from: number,
	to: number,
	sentence: number | null,
	found: Found,
	settled: Settled,
): DateExpression {
	const qualifiers = found.qualifiers ?? [];
	const value = timexOf(found, settled.date);
	return {
		start: offsetOf(block.runs, from),
		end: offsetOf(block.runs, to - 1) + 1,
		text: block.text.slice(from, to),
		type: found.daytime === undefined ? "DATE" : "TIME",
		value,
		edtf: settled.date === null ? null : toEdtf(settled.date, qualifiers),
		interval: settled.date === null ? null : intervalOf(settled.date),
		certainty: settled.isInferred ? "inferred" : "stated",
		isCorroborated: false,
		qualifiers,
		calendar: found.calendar ?? "gregorian",
		yearInCalendar: found.yearInCalendar ?? null,
		style: found.style ?? null,
		weekday: found.weekday ?? null,
		range: null,
		block: index,
		sentence,
	};
}
function timexOf(found: Found, date: DateValue | null): string {
	if (date !== null) return toTimex(date) + (found.daytime === undefined ? "" : `T${found.daytime}`);
	if (found.meaning.kind === "vague") return found.meaning.reference;
	return "XXXX-XX-XX";
}
function sentenceFinder(sentences: readonly Sentence[]) {
	let at = 0;
	return (block: number, from: number): number | null => {
		while (
			at < sentences.length &&
			(sentences[at]!.block < block || (sentences[at]!.block === block && sentences[at]!.to <= from))
		)
			at++;
		return sentences[at]?.block === block && sentences[at]!.from <= from ? at : null;
	};
}
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

export type { Reading };
