import type { DayInterval } from "../model/date.js";
import type { Document } from "../model/document.js";
import type { Sentence } from "../model/prose.js";

/** How many words in a row are compared. */
const width = 4;
/** Fewer words make no statement of their own. */
const fewest = 12;
/** Shared runs of words that make a repetition: at least so many, and half of those of the shorter sentence. */
const leastShared = 8;

/** Two sentences of one section that tell the same of the same time in nearly the same words. */
export interface Repeat {
	readonly first: Sentence;
	readonly again: Sentence;
}

type Known = Pick<Document, "blocks" | "sentences" | "dates" | "sections">;

interface Candidate {
	readonly sentence: Sentence;
	readonly runs: ReadonlySet<string>;
	/** What must be the same: figures that are no years, and denials. */
	readonly figures: string;
	readonly index: number;
}

/** Finds dated statements that a section of running prose makes twice. */
export function findRepeats({ blocks, sentences, dates, sections }: Known): Repeat[] {
	const datesOf = new Map<number, DayInterval[]>();
	for (const { sentence, interval } of dates) {
		if (sentence !== null && interval !== null) datesOf.set(sentence, [...(datesOf.get(sentence) ?? []), interval]);
	}
	const found: Repeat[] = [];
	let section = -1;
	let earlier = new Map<string, Candidate>();
	for (const [index, sentence] of sentences.entries()) {
		const block = blocks[sentence.block]!;
		if (block.section !== section) {
			section = block.section;
			earlier = new Map();
		}
		const role = sections[section]?.role;
		const isProse = block.kind === "paragraph" && (role === "lead" || role === "body");
		const own = datesOf.get(index);
		if (!isProse || own === undefined || sentence.to - sentence.from > 1000) continue;
		const candidate = readRuns(block.text.slice(sentence.from, sentence.to), sentence, index);
		if (candidate === null) continue;
		const first = mostShared(candidate, earlier);
		if (first !== null && agree(datesOf.get(first.index)!, own)) found.push({ first: first.sentence, again: sentence });
		for (const run of candidate.runs) earlier.set(run, candidate);
	}
	return found;
}

/** Each date of the sentence with fewer of them is one of the other. */
function agree(a: readonly DayInterval[], b: readonly DayInterval[]): boolean {
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	const isIn = (one: DayInterval) => many.some((other) => one.first <= other.last && other.first <= one.last);
	return few.length * 2 > many.length && few.every(isIn);
}

function readRuns(text: string, sentence: Sentence, index: number): Candidate | null {
	const words = text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];
	// An entry of a list of notes, copied into the text, begins with its back link.
	if (words.length < fewest || text.startsWith("^")) return null;
	const runs = new Set<string>();
	for (let at = 0; at + width <= words.length; at++) runs.add(words.slice(at, at + width).join(" "));
	// Years are compared as times; other figures must be the same.
	const denials = words.filter((word) => word === "not" || word === "no" || word === "never").join(" ");
	const figures = denials + (text.match(/\d[\d.,]*/g) ?? []).filter((figure) => !/^\d{4}[.,]?$/.test(figure)).join(" ");
	return { sentence, runs, figures, index };
}

function mostShared(candidate: Candidate, earlier: ReadonlyMap<string, Candidate>): Candidate | null {
	const shared = new Map<Candidate, number>();
	for (const run of candidate.runs) {
		const other = earlier.get(run);
		if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	for (const [other, count] of shared) {
		const isMuch = count >= leastShared && count * 2 >= Math.min(candidate.runs.size, other.runs.size);
		if (isMuch && candidate.figures === other.figures) return other;
	}
	return null;
}
