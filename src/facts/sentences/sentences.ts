import type { Sentence } from "../../model/prose.js";
import type { Anchor } from "../page/prose-builder.js";
import type { Reading } from "../reading.js";
import { offsetInDocument } from "./offset-in-document.js";
import { splitText } from "./split-text.js";

/** A sentence before it is known what supports it. */
export type BareSentence = Omit<Sentence, "status" | "need" | "reasons">;

/** Splits every block of prose but headings and cells of tables into sentences; what stands behind a full stop belongs to the sentence before it. */
export function splitSentences(reading: Reading): BareSentence[] {
	const sentences: BareSentence[] = [];
	for (let index = 0; index < reading.blocks.length; index++) {
		const block = reading.blocks[index]!;
		if (block.kind === "heading" || block.kind === "cell" || block.text === "") continue;
		const anchors = reading.anchors[index] ?? [];
		let begin = 0;
		let anchor = 0;
		for (const end of splitText(block.text, anchors)) {
			const [from, to] = trim(block.text, begin, end);
			begin = end;
			if (from === to) continue;
			const first = anchor;
			const next = nextLetter(block.text, end);
			while (anchor < anchors.length && (anchors[anchor] as Anchor).at <= next) anchor++;
			sentences.push(place(index, from, to, block.runs, anchors.slice(first, anchor)));
		}
	}
	return sentences;
}

const none: readonly number[] = [];

function place(
	block: number,
	from: number,
	to: number,
	runs: readonly number[],
	anchors: readonly Anchor[],
): BareSentence {
	const start = offsetInDocument(runs, from);
	const last = offsetInDocument(runs, to - 1) + 1;
	if (anchors.length === 0) return { start, end: last, block, from, to, markers: none, citations: none, tags: none };
	const markers: number[] = [];
	const citations: number[] = [];
	const tags: number[] = [];
	let end = last;
	for (const anchor of anchors) {
		if (anchor.end > end) end = anchor.end;
		(anchor.kind === "marker" ? markers : anchor.kind === "tag" ? tags : citations).push(anchor.index);
	}
	return { start, end, block, from, to, markers, citations, tags };
}

function trim(text: string, start: number, end: number): [number, number] {
	let from = start;
	let to = end;
	while (from < to && text.charCodeAt(from) <= 32) from++;
	while (to > from && text.charCodeAt(to - 1) <= 32) to--;
	return [from, to];
}

function nextLetter(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) <= 32) at++;
	return at;
}
