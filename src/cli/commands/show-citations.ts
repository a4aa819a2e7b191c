import { fieldsOf } from "../../cs1/fields-of.js";
import { understand } from "../../engine/understand.js";
import type { Citation } from "../../model/citation.js";
import type { FactKind } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { makeHarmless } from "../../reporters/make-harmless.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import type { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { readTexts } from "./read-texts.js";

/** Prints every citation that is seen, with its fields. */
export function showCitations(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "ndjson"], "format");
	const kinds = new Set<FactKind>(["citations"]);
	return readTexts(args, async (manuscript, parse, vocabulary) => {
		const { path, citations } = await understand(manuscript, parse, kinds, { vocabulary });
		const lines = new LineMap(manuscript);
		for (const citation of citations) {
			const described = describeCitation(path, citation);
			if (format === "ndjson") stdout.write(`${JSON.stringify(described)}\n`);
			else stdout.write(printCitation(described, lines.at(citation.start).line));
		}
	});
}

/** Fields in the order in which they are documented; null where nothing is written. */
function describeCitation(path: string, citation: Citation) {
	const { start, end, kind, template, messages } = citation;
	const fields = fieldsOf(citation);
	return {
		path,
		start,
		end,
		kind,
		template: template ?? null,
		title: fields.title?.text ?? null,
		authors: fields.authors.map(({ text }) => text),
		date: fields.date?.text ?? null,
		publisher: fields.publisher?.text ?? null,
		isbn: fields.isbn?.text ?? null,
		pages: fields.pages?.text ?? null,
		url: fields.url?.text ?? null,
		accessDate: fields.accessDate?.text ?? null,
		archiveDate: fields.archiveDate?.text ?? null,
		messages: messages.map(({ text }) => text),
	};
}

const shownFields = [
	"title",
	"authors",
	"date",
	"publisher",
	"isbn",
	"pages",
	"url",
	"accessDate",
	"archiveDate",
	"messages",
] as const;

function printCitation(citation: ReturnType<typeof describeCitation>, line: number): string {
	const head = `${citation.path}:${line}  ${citation.template ?? citation.kind}`;
	const rows = shownFields.flatMap((name) => {
		const value = citation[name];
		const words = typeof value === "string" ? value : (value ?? []).join("; ");
		return words === "" ? [] : `  ${name.padEnd(12)} ${makeHarmless(words)}`;
	});
	return `${[makeHarmless(head), ...rows].join("\n")}\n`;
}
