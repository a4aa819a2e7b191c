import { runLength } from "../characters.js";
import { noMark } from "../find-marks.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";

type Quote = "strong" | "emphasis";

/** A run of apostrophes of which the last `length` are marks; what they close, from the inside out, and what they open. */
export interface QuoteRun {
	readonly end: number;
	length: number;
	closes: readonly Quote[];
	opens: readonly Quote[];
}

/**
 * What the runs of apostrophes of a line mean, from its first run on, as MediaWiki balances them: four are an apostrophe and
 * three, of more than five the last five count, and where both kinds are odd one of the bold ones is an apostrophe and italics.
 */
export function resolveQuotes(page: Page, line: Stretch): QuoteRun[] {
	const runs = findRuns(page, line);
	balance(page.text, runs);
	let open: Quote[] = [];
	for (const [i, run] of runs.entries()) open = turn(run, open, runs[i + 1]?.length ?? 0);
	return runs;
}

function findRuns(page: Page, { end, mark, first, last }: Stretch): QuoteRun[] {
	const { text, marks, shelf } = page;
	const runs: QuoteRun[] = [];
	let node = first;
	for (let m = mark; ; m++) {
		const at = marks[m] as number;
		const start = node < last ? (shelf.starts[node] as number) : noMark;
		if (start <= at && start < end) {
			m = (shelf.marks[node++] as number) - 1;
			continue;
		}
		if (at >= end) return runs;
		const code = text.charCodeAt(at);
		if (code === 10 || code === 13) return runs;
		if (code !== 39) continue;
		const count = runLength(text, at, end, 39);
		if (count < 2) continue;
		runs.push({ end: at + count, length: count === 4 ? 3 : Math.min(5, count), closes: [], opens: [] });
	}
}

function balance(text: string, runs: QuoteRun[]): void {
	const strong = runs.filter(({ length }) => length !== 2).length;
	const emphasis = runs.filter(({ length }) => length !== 3).length;
	if (strong % 2 === 0 || emphasis % 2 === 0) return;
	const three = runs.filter(({ length }) => length === 3);
	const before = (run: QuoteRun, back: number) => text[run.end - run.length - back];
	const weaker =
		three.find((run) => before(run, 1) !== " " && before(run, 2) === " ") ??
		three.find((run) => before(run, 1) !== " ") ??
		three[0];
	if (weaker) weaker.length = 2;
}

/** Says what a run closes and opens, and gives what is open behind it, from the outside in. */
function turn(run: QuoteRun, open: Quote[], next: number): Quote[] {
	if (run.length === 5) return turnBoth(run, open, next);
	const quote: Quote = run.length === 2 ? "emphasis" : "strong";
	const at = open.indexOf(quote);
	if (at < 0) {
		run.opens = [quote];
		return [...open, quote];
	}
	run.closes = open.slice(at).reverse();
	const reopened = open.slice(at + 1);
	run.opens = reopened;
	return [...open.slice(0, at), ...reopened];
}

function turnBoth(run: QuoteRun, open: Quote[], next: number): Quote[] {
	if (open.length === 0) {
		run.opens = next === 2 ? ["strong", "emphasis"] : ["emphasis", "strong"];
		return [...run.opens];
	}
	run.closes = [...open].reverse();
	run.opens = open.length === 2 ? [] : [open[0] === "strong" ? "emphasis" : "strong"];
	return [...run.opens];
}
