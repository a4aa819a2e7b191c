import { readFile } from "../../files/read-file.js";
import type { Document } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { wordsOf } from "../../reporters/coverage/list-neediest.js";
import { makeHarmless } from "../../reporters/make-harmless.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { say } from "../terminal/speech.js";

export interface CoverageBaseline {
	compare(document: Document, text: string): void;
	/** What the texts say without a source now and did not before, and how much of the rest is gone. */
	describe(): string;
}

/** Opens what `coverage --format ndjson` has printed before. Sentences are known by their words: where they stand may change. */
export async function openCoverageBaseline(file: string): Promise<CoverageBaseline> {
	const before = readUnsupported(readFile(file).text, file);
	const added: string[] = [];
	let mended = 0;
	return {
		compare(document, text) {
			const known = new Map(before.get(document.path));
			const lines = new LineMap({ text });
			for (const sentence of document.sentences) {
				if (sentence.status !== "uncited") continue;
				const words = wordsOf(document, sentence);
				const left = known.get(words) ?? 0;
				if (left > 0) known.set(words, left - 1);
				else added.push(`  ${makeHarmless(`${document.path}:${lines.at(sentence.start).line}  ${words}`)}`);
			}
			for (const left of known.values()) mended += left;
		},
		describe() {
			const sum = `This change adds ${countStatements(added.length)} and takes ${mended} away`;
			return `${[say(added.length === 0 ? `${sum}.` : `${sum}:`), ...added].join("\n")}\n`;
		},
	};
}

function countStatements(count: number): string {
	return count === 1 ? "1 unsupported statement" : `${count} unsupported statements`;
}

/** By path, how often each unsupported sentence stands there. */
function readUnsupported(text: string, file: string): Map<string, Map<string, number>> {
	const known = new Map<string, Map<string, number>>();
	for (const [index, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const row = parse(line);
		if (row === undefined)
			throw new UsageProblem(`--baseline ${file}:${index + 1}: not a line of coverage --format ndjson`);
		if (row.status !== "uncited") continue;
		const ofPath = known.get(row.path) ?? new Map<string, number>();
		known.set(row.path, ofPath.set(row.text, (ofPath.get(row.text) ?? 0) + 1));
	}
	return known;
}

function parse(line: string): { path: string; status: string; text: string } | undefined {
	try {
		const row = JSON.parse(line);
		const isRow = typeof row?.path === "string" && typeof row.status === "string" && typeof row.text === "string";
		return isRow ? row : undefined;
	} catch {
		return undefined;
	}
}
