import type { DateExpression } from "../../model/date.js";
import type { Block, Sentence } from "../../model/prose.js";
import { datelineOf } from "./dateline.js";
import { describeDate } from "./describe-date.js";
import { findNextStated } from "./find-next-stated.js";
import { isAhead } from "./is-ahead.js";
import { isNews } from "./is-news.js";
import { keepWords } from "./keep-words.js";
import { type Reading, readDates } from "./read-dates.js";
import { sentenceFinder } from "./sentence-finder.js";
import { Story } from "./story.js";

/**
 * The dated expressions of a document's prose, in order. `today` is the day of the text as a day number: only "yesterday" and its like
 * count from it, and dates of news that say no year; where it is not given these have the day of the text's own dateline, or none.
 * Each article tells its own story.
 */
export function extractDates(
	blocks: readonly Block[],
	sentences: readonly Sentence[],
	today: number | null = null,
): DateExpression[] {
	const dates: DateExpression[] = [];
	const findSentence = sentenceFinder(sentences);
	for (let from = 0; from < blocks.length; ) {
		let to = from + 1;
		while (to < blocks.length && blocks[to]!.article === blocks[from]!.article) to++;
		tellStory(dates, { blocks, from, to, today, sentences, findSentence });
		from = to;
	}
	return dates;
}

/** The blocks of one article, `to` not included. */
interface Article {
	readonly blocks: readonly Block[];
	readonly from: number;
	readonly to: number;
	readonly today: number | null;
	readonly sentences: readonly Sentence[];
	readonly findSentence: (block: number, from: number) => number | null;
}

function tellStory(dates: DateExpression[], { blocks, from, to, today, sentences, findSentence }: Article): void {
	const all = blocks.slice(from, to).map(({ text }) => readDates(text));
	const own = datelineOf(all);
	const isFar = own !== null && (today === null || Math.abs(own - today) > near);
	const news = isNews(all, isFar ? null : today);
	const readings = keepWords(all, news);
	const nextStated = findNextStated(readings);
	const story = new Story(isFar && news ? own : today, news);
	let last: number | null = -1;
	for (let at = 0; at < readings.length; at++) {
		const reading = readings[at]!;
		const { scan, found, links } = reading;
		if (found.length === 0) continue;
		const index = from + at;
		const first = dates.length;
		for (let which = 0; which < found.length; which++) {
			const expression = found[which]!;
			const next = nextStated[at]![which]!;
			const { start } = scan.tokens[expression.first]!;
			const sentence = findSentence(index, start);
			if (sentence !== last) story.beginSentence();
			last = sentence;
			const opens = sentence !== null && start - sentences[sentence]!.from < opening;
			const settled = story.settle(expression, next, news && isAhead(scan, expression));
			if (settled.date !== null && settled.isCompared !== true && links[which] !== "range")
				story.reach(settled.date, { isStated: !settled.isInferred, opens }, next);
			dates.push(describeDate(expression, { scan, block: blocks[index]!, index, sentence }, settled));
		}
		tieRanges(dates, reading, first);
	}
}

/** How many days news wait for print: a dateline that is further from the day given is the day of the text. */
const near = 31;

/** How many letters may stand before a date that a sentence opens with: "On the", "By late", "However,". */
const opening = 12;

function tieRanges(dates: DateExpression[], { links }: Reading, first: number): void {
	for (let at = 0; at < links.length; at++) {
		if (links[at] !== "range") continue;
		const last = first + at;
		dates[last - 1] = { ...dates[last - 1]!, range: { end: "first", other: last } };
		dates[last] = { ...dates[last]!, range: { end: "last", other: last - 1 } };
	}
}
