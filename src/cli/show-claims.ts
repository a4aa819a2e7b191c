import { understand } from "../engine/understand.js";
import { loadExtractors } from "../facts/extractors.js";
import type { DateExpression } from "../model/date.js";
import type { Document, FactKind } from "../model/document.js";
import { LineMap } from "../model/line-map.js";
import { makeHarmless } from "../reporters/make-harmless.js";
import type { Arguments } from "./arguments.js";
import { chooseWord } from "./choose-word.js";
import type { ExitCode } from "./exit-code.js";
import { stdout } from "./output.js";
import { readTexts } from "./read-texts.js";

/** Prints every dated expression that is seen, with its value, its sentence and what supports it. */
export async function showClaims(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "ndjson"], "format");
	const kinds = new Set<FactKind>(["dates", "sentences", "blocks", "markers", "references"]);
	const extractors = await loadExtractors(kinds, args.isTodayGiven ? args.today : null);
	return readTexts(args, (manuscript, parse) => {
		const document = understand(manuscript, parse, kinds, extractors);
		const lines = new LineMap(manuscript.text);
		for (const date of document.dates) {
			if (format === "ndjson") stdout.write(`${JSON.stringify(describeDate(document, date))}\n`);
			else stdout.write(printDate(document, date, lines.at(date.start).line));
		}
	});
}

function describeDate({ path, sentences, markers, references }: Document, date: DateExpression) {
	const { start, end, text, type, value, edtf, certainty } = date;
	const sentence = date.sentence === null ? undefined : sentences[date.sentence];
	const supportedBy = (sentence?.markers ?? []).map((index) => {
		const marker = markers[index];
		const reference = marker?.reference == null ? undefined : references[marker.reference];
		return { start: (reference ?? marker)?.start, end: (reference ?? marker)?.end };
	});
	const place = sentence === undefined ? null : { start: sentence.start, end: sentence.end };
	return { path, start, end, text, type, value, edtf, certainty, sentence: place, supportedBy };
}

function printDate({ path, sentences, blocks }: Document, date: DateExpression, line: number): string {
	const sentence = date.sentence === null ? undefined : sentences[date.sentence];
	const words = sentence === undefined ? "" : (blocks[sentence.block]?.text.slice(sentence.from, sentence.to) ?? "");
	const guess = date.certainty === "inferred" ? " (inferred)" : "";
	return `${makeHarmless(`${path}:${line}`)}  ${date.value}${guess}  ${makeHarmless(date.text)}\n    ${makeHarmless(words.replace(/\s+/g, " "))}\n`;
}
