import { understand } from "../engine/understand.js";
import { loadExtractors } from "../facts/extractors.js";
import type { Document, FactKind } from "../model/document.js";
import { LineMap } from "../model/line-map.js";
import type { Sentence } from "../model/prose.js";
import { makeHarmless } from "../reporters/make-harmless.js";
import type { Arguments } from "./arguments.js";
import { chooseWord } from "./choose-word.js";
import type { ExitCode } from "./exit-code.js";
import { stdout } from "./output.js";
import { readTexts } from "./read-texts.js";

/** Prints every sentence of prose, and whether a reference supports it. */
export async function showCoverage(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "ndjson"], "format");
	const kinds = new Set<FactKind>(["sentences", "blocks", "sections", "needs"]);
	const extractors = await loadExtractors(kinds);
	return readTexts(args, (manuscript, parse) => {
		const document = understand(manuscript, parse, kinds, extractors);
		if (format === "ndjson")
			for (const [at, sentence] of document.sentences.entries()) stdout.write(describeSentence(document, sentence, at));
		else stdout.write(printDocument(document, manuscript.text));
	});
}

function describeSentence(document: Document, sentence: Sentence, at: number): string {
	const { start, end, status, reasons } = sentence;
	const need = document.needs[at];
	const section = findSectionTitle(document, sentence);
	return `${JSON.stringify({ path: document.path, start, end, section, status, need, reasons })}\n`;
}

/** Empty for the lead. */
function findSectionTitle({ blocks, sections }: Document, { block }: Sentence): string {
	return sections[blocks[block]?.section ?? -1]?.title ?? "";
}

function printDocument(document: Document, text: string): string {
	const lines = new LineMap(text);
	const rows = document.sentences.map((sentence, at) => {
		const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");
		const need = sentence.status === "exempt" ? "    " : (document.needs[at] ?? 0).toFixed(2);
		return `${String(lines.at(sentence.start).line).padStart(6)}  ${sentence.status.padEnd(7)}  ${need}  ${makeHarmless(words)}`;
	});
	return `${[makeHarmless(document.path), ...rows, countStatuses(document.sentences)].join("\n")}\n`;
}

function countStatuses(sentences: readonly Sentence[]): string {
	const count = (status: Sentence["status"]) => sentences.filter((sentence) => sentence.status === status).length;
	const counts = (["cited", "covered", "uncited", "exempt"] as const).map((status) => `${count(status)} ${status}`);
	return `${sentences.length} sentences: ${counts.join(", ")}\n`;
}
