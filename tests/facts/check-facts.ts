import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Document } from "../../src/model/document.js";
import { allKinds } from "./understand.js";

/** What must hold of the facts of any text. */
export function checkFacts(text: string, document: Document): void {
	expect(document.length).toBe(text.length);
	for (const kind of allKinds) {
		if (kind === "sentences" || kind === "gaps" || kind === "dates" || kind === "quantities")
			checkOrderByBlock(kind, document[kind]);
		else if (kind !== "needs" && kind !== "enumerations") checkOrder(kind, document[kind], text.length);
	}
	expect(document.needs.length).toBe(document.sentences.length);
	expect(document.needs.every((need) => need >= 0 && need <= 1)).toBe(true);
	checkIndexes(document);
	checkProse(text, document);
	// The same as `toEqual`, which takes longer over a long article than all the rest.
	expect(isDeepStrictEqual(JSON.parse(JSON.stringify(document)), document)).toBe(true);
}

function checkOrder(kind: string, facts: readonly { start: number; end: number }[], length: number): void {
	for (const [index, fact] of facts.entries()) {
		const before = facts[index - 1];
		if (fact.start < 0 || fact.end < fact.start || fact.end > length || (before && before.start > fact.start)) {
			expect.fail(`${kind} ${index} stands at ${fact.start}-${fact.end} of ${length}, behind ${before?.start}`);
		}
	}
}

/** A caption stands inside a paragraph: its sentences come behind those of the paragraph. */
function checkOrderByBlock(kind: string, facts: readonly { start: number; end: number; block: number }[]): void {
	for (const [index, fact] of facts.entries()) {
		const before = facts[index - 1];
		const isBehind = before !== undefined && before.block === fact.block && before.start > fact.start;
		if (fact.end < fact.start || isBehind || (before !== undefined && before.block > fact.block)) {
			expect.fail(`${kind} ${index} stands at ${fact.start}-${fact.end}, behind ${before?.start}`);
		}
	}
}

function checkIndexes(document: Document): void {
	const inside = (index: number | null, list: readonly unknown[], what: string) => {
		if (index !== null && list[index] === undefined) expect.fail(`${what} ${index} of ${list.length}`);
	};
	for (const marker of document.markers) {
		inside(marker.reference, document.references, "reference of a marker");
		inside(marker.block, document.blocks, "block of a marker");
		inside(marker.section, document.sections, "section of a marker");
	}
	for (const reference of document.references) inside(reference.list, document.referenceLists, "list of a reference");
	for (const citation of document.citations) inside(citation.reference, document.references, "reference of a citation");
	for (const sentence of document.sentences) {
		inside(sentence.block, document.blocks, "block of a sentence");
		for (const marker of sentence.markers) inside(marker, document.markers, "marker of a sentence");
	}
}

function checkProse(text: string, document: Document): void {
	for (const block of document.blocks) {
		let at = 0;
		for (let i = 0; i < block.runs.length; i += 3) {
			const [from = -1, offset = -1, length = -1] = block.runs.slice(i, i + 3);
			if (from !== at || length <= 0 || offset < block.start || offset + length > Math.max(block.end, offset + 1)) {
				expect.fail(`run ${from}, ${offset}, ${length} of the block at ${block.start}-${block.end}`);
			}
			at = from + length;
		}
		if (at !== block.text.length) expect.fail(`runs up to ${at} of a block of ${block.text.length}`);
	}
	for (const sentence of document.sentences) {
		const block = document.blocks[sentence.block];
		if (block === undefined || sentence.from >= sentence.to || sentence.to > block.text.length)
			expect.fail("a sentence outside its block");
		const first = block?.text.charAt(sentence.from) ?? "";
		const written = text.charAt(sentence.start);
		if (first !== written && written !== "&" && written !== "\\")
			expect.fail(`a sentence that begins with ${first} stands at ${written}`);
	}
}
