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
	/** Hashes of its runs of words. */
	readonly runs: readonly number[];
	readonly text: string;
	readonly index: number;
}

/** Finds dated statements that a section of running prose makes twice. */
export function findRepeats({ blocks, sentences, dates, sections }: Known): Repeat[] {
	const datesOf = groupBySentence(dates);
	const found: Repeat[] = [];
	let section = -1;
	let earlier = new Map<number, Candidate>();
	for (const [index, own] of datesOf) {
		const sentence = sentences[index]!;
		const block = blocks[sentence.block]!;
		if (block.section !== section) {
			section = block.section;
			earlier = new Map();
		}
		const role = sections[section]?.role;
		const isProse = block.kind === "paragraph" && (role === "lead" || role === "body");
		if (!isProse || sentence.to - sentence.from > 1000) continue;
		const candidate = readRuns(block.text.slice(sentence.from, sentence.to), sentence, index);
		if (candidate === null) continue;
		const first = mostShared(candidate, earlier);
		if (first !== null && agree(datesOf.get(first.index)!, own)) found.push({ first: first.sentence, again: sentence });
		for (const run of candidate.runs) earlier.set(run, candidate);
	}
	return found;
}

/** The days of each sentence that has any, in the order of the text. */
function groupBySentence(dates: Known["dates"]): Map<number, DayInterval[]> {
	const groups = new Map<number, DayInterval[]>();
	for (const { sentence, interval } of dates) {
		if (sentence === null || interval === null) continue;
		const group = groups.get(sentence);
		if (group === undefined) groups.set(sentence, [interval]);
		else group.push(interval);
	}
	return groups;
}

/** Each date of the sentence with fewer of them is one of the other. */
function agree(a: readonly DayInterval[], b: readonly DayInterval[]): boolean {
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	const isIn = (one: DayInterval) => many.some((other) => one.first <= other.last && other.first <= one.last);
	return few.length * 2 > many.length && few.every(isIn);
}

function readRuns(text: string, sentence: Sentence, index: number): Candidate | null {
	const words = hashWords(text);
	// An entry of a list of notes, copied into the text, begins with its back link.
	if (words.length < fewest || text.startsWith("^")) return null;
	const runs: number[] = [];
	for (let last = width - 1; last < words.length; last++) {
		let run = 0;
		for (let at = last - width + 1; at <= last; at++) run = (Math.imul(run, 0x01000193) ^ words[at]!) | 0;
		runs.push(run);
	}
	return { sentence, runs, text, index };
}

/** What must be the same in both: denials, and figures that are no years, since these are compared as times. */
function figuresOf({ text }: Candidate): string {
	const denials = (text.match(/\b(?:not|no|never)\b/gi) ?? []).join(" ").toLowerCase();
	return denials + (text.match(/\d[\d.,]*/g) ?? []).filter((figure) => !/^\d{4}[.,]?$/.test(figure)).join(" ");
}

/** The words of a text in order, each by its hash; capitals count as small letters. */
function hashWords(text: string): number[] {
	const words: number[] = [];
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (isWordCode(code)) hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
		else if (hash !== 0) {
			words.push(hash);
			hash = 0;
		}
	}
	if (hash !== 0) words.push(hash);
	return words;
}

/** Letters, apostrophes and hyphens. */
function isWordCode(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 45;
	return code === 0x2019 || (code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f));
}

function mostShared(candidate: Candidate, earlier: ReadonlyMap<number, Candidate>): Candidate | null {
	if (earlier.size === 0) return null;
	const shared = new Map<Candidate, number>();
	for (const run of candidate.runs) {
		const other = earlier.get(run);
		if (other !== undefined) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	for (const [other, count] of shared) {
		const isMuch = count >= leastShared && count * 2 >= Math.min(candidate.runs.length, other.runs.length);
		if (isMuch && figuresOf(candidate) === figuresOf(other)) return other;
	}
	return null;
}
