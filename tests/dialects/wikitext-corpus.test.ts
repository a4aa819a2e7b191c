import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { listStructure } from "../../src/dialects/list-structure.js";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { describeWithShared, shared, sharedTexts } from "../shared.js";
import { checkTree } from "./tree-invariants.js";

/** What MediaWiki sees in a text; offsets are UTF-8 bytes. */
interface Seen {
	readonly id: number;
	readonly text: string;
	readonly templates: readonly {
		start: number;
		end: number;
		parts: readonly { valueStart: number; valueEnd: number }[];
	}[];
	readonly tags: readonly { start: number; end: number; name: string }[];
	readonly comments: readonly { start: number; end: number }[];
}

describeWithShared("wikitext of real pages and of random tokens", () => {
	for (const folder of ["corpus/wikitext", "corpus/wikitext-fr", "seeds"]) {
		it(`${folder}: every node at its place`, () => {
			for (const { path, text } of sharedTexts(folder)) {
				expect(checkTree(text, parseWikitext(text)), path).toEqual([]);
			}
		});
	}

	it("random texts: every node at its place, and templates, tags and comments as MediaWiki pairs them", () => {
		for (const seen of readSoup().slice(0, 2000)) {
			const tree = parseWikitext(seen.text);
			expect(checkTree(seen.text, tree), `text ${seen.id}`).toEqual([]);
			const { templates, tags, comments } = listStructure(tree);
			const ours = {
				templates: templates.map(({ start, end, parameters }) => [
					start,
					end,
					...parameters.map((p) => [p.start, p.end]),
				]),
				tags: tags.map(({ name, start, end }) => [name, start, end]),
				comments: comments.map(({ start, end }) => [start, end]),
			};
			expect(sorted(ours), `text ${seen.id}`).toEqual(sorted(inUnits(seen)));
		}
	});
});

function readSoup(): Seen[] {
	const packed = readFileSync(join(shared, "wikitext/soup-dev.jsonl.gz"));
	return gunzipSync(packed)
		.toString()
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Seen);
}

function inUnits({ text, templates, tags, comments }: Seen): Record<string, unknown[][]> {
	const bytes = Buffer.from(text);
	const at = (offset: number) => bytes.subarray(0, offset).toString().length;
	return {
		templates: templates.map(({ start, end, parts }) => [
			at(start),
			at(end),
			...parts.map(({ valueStart, valueEnd }) => [at(valueStart), at(valueEnd)]),
		]),
		tags: tags.map(({ name, start, end }) => [name, at(start), at(end)]),
		comments: comments.map(({ start, end }) => [at(start), at(end)]),
	};
}

function sorted(lists: Record<string, unknown[][]>): string[][] {
	return Object.values(lists).map((list) => list.map((item) => JSON.stringify(item)).sort());
}
