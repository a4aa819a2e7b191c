import { dayNumber } from "../../src/calendar/day-number.js";
import { extractDates } from "../../src/facts/dates/extract-dates.js";
import { splitText } from "../../src/facts/sentences/split-text.js";
import type { DateExpression } from "../../src/model/date.js";
import type { Block, Sentence } from "../../src/model/prose.js";

/** The dated expressions of paragraphs; `today` is written `YYYY-MM-DD`. */
export function datesIn(text: string, today?: string): DateExpression[] {
	const blocks: Block[] = [];
	const sentences: Sentence[] = [];
	let start = 0;
	for (const paragraph of text.split("\n\n")) {
		addBlock(paragraph, start, blocks, sentences);
		start += paragraph.length + 2;
	}
	const [year, month, day] = (today ?? "").split("-").map(Number);
	return extractDates(blocks, sentences, day === undefined ? null : dayNumber(year!, month!, day));
}

/** Words and value of each expression: `29 August 1961 = 1961-08-29`. */
export function valuesIn(text: string, today?: string): string[] {
	return datesIn(text, today).map(({ text: words, value }) => `${words} = ${value}`);
}

function addBlock(text: string, start: number, blocks: Block[], sentences: Sentence[]): void {
	const block = blocks.length;
	const place = { start, end: start + text.length };
	const runs = [0, start, text.length];
	blocks.push({ ...place, kind: "paragraph", depth: 0, item: -1, section: 0, article: 0, text, runs, markers: [] });
	let from = 0;
	for (const to of splitText(text, [])) {
		const rest = { markers: [], citations: [], tags: [], status: "uncited" as const, need: 0, reasons: [] };
		sentences.push({ start: start + from, end: start + to, block, from, to, ...rest });
		from = to;
	}
}
