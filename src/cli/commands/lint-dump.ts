import { closeSync, existsSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
import { judgeAll } from "../../engine/judge-all.js";
import { openDump } from "../../files/dump/open-dump.js";
import { readPages } from "../../files/dump/read-pages.js";
import { describeSystemError, FileProblem } from "../../files/file-problem.js";
import { readLines } from "../../files/read-lines.js";
import type { Severity } from "../../model/finding.js";
import type { Manuscript } from "../../model/manuscript.js";
import { describeDocument } from "../../reporters/describe-document.js";
import type { ReportedDocument } from "../../reporters/reported-document.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { stdout } from "../terminal/output.js";
import { Progress } from "../terminal/progress-of-dump.js";
import { tuneForMany } from "../tune.js";

/**
 * Lints the articles of a MediaWiki export, a line of JSON for each, named by its title. Rules that compare texts are left
 * out. With an output file a run that was interrupted goes on where the last whole line says.
 */
export async function lintDump(args: Arguments): Promise<ExitCode> {
	const [path, ...more] = args.operands;
	if (path === undefined || more.length > 0)
		throw new UsageProblem("dump needs one file: pages.xml, .xml.bz2, .xml.gz or .xml.zst");
	const choices = await openChoices(args);
	const choice = { ...choices.choose("x.wiki"), dialect: "wikitext" as const };
	const rules = choice.rules.filter(({ rule }) => rule.scope === "document");
	const assignment = { known: choices.rules, today: args.today, corpusRules: [], choose: () => ({ ...choice, rules }) };
	const outputFile = args.reports[0]?.file;
	const output = openOutput(outputFile);
	const dump = openDump(path);
	const progress = new Progress(dump);
	let { hasFindings } = output;
	let current: Manuscript = { path: "", text: "" };
	async function* articles(): AsyncGenerator<Manuscript> {
		let isBehind = output.last === null;
		for await (const { title, namespace, model, text } of readPages(path!, dump.text)) {
			if (!isBehind) isBehind = title === output.last;
			else if (namespace === 0 && model === "wikitext") {
				current = { path: title, text };
				yield current;
			}
		}
		if (!isBehind) throw new FileProblem(`${outputFile}: its last page, ${output.last}, is not in ${path}`);
	}
	for await (const judgement of judgeAll(tuneForMany(articles()), assignment, () => current)) {
		output.write(`${JSON.stringify(describeDocument(judgement))}\n`);
		hasFindings ||= judgement.diagnostics.some(isFinding);
		progress.count();
	}
	output.close();
	progress.close();
	return hasFindings ? ExitCode.Findings : ExitCode.Clean;
}

interface Output {
	/** The title of the last page that an earlier run has written; null where there is none. */
	readonly last: string | null;
	/** Whether that run found something. */
	readonly hasFindings: boolean;
	write(line: string): void;
	close(): void;
}

/** Appends to the file behind its last whole line. */
function openOutput(file: string | undefined): Output {
	if (file === undefined)
		return { last: null, hasFindings: false, write: (line) => stdout.write(line), close: () => {} };
	const { last, length, hasFindings } = existsSync(file) ? findEnd(file) : nothing;
	try {
		const descriptor = openSync(file, length === 0 ? "w" : "r+");
		ftruncateSync(descriptor, length);
		let position = length;
		return {
			last,
			hasFindings,
			write(line) {
				position += writeSync(descriptor, Buffer.from(line), 0, null, position);
			},
			close: () => closeSync(descriptor),
		};
	} catch (error) {
		throw new FileProblem(`${file}: cannot be written: ${describeSystemError(error)}`);
	}
}

interface Written {
	readonly last: string | null;
	/** Bytes up to the end of the last whole line. */
	readonly length: number;
	readonly hasFindings: boolean;
}

const nothing: Written = { last: null, length: 0, hasFindings: false };

/** A line that was cut off, or is none of ours, ends what is kept. */
function findEnd(file: string): Written {
	let { last, length, hasFindings } = nothing;
	const { size } = statSync(file);
	for (const line of readLines(file)) {
		const document = readDocument(line);
		const end = length + Buffer.byteLength(line) + 1;
		if (document === null || end > size) break;
		last = document.path;
		length = end;
		hasFindings ||= document.diagnostics.some(isFinding);
	}
	return { last, length, hasFindings };
}

function isFinding({ severity }: { readonly severity: Severity }): boolean {
	return severity !== "info";
}

function readDocument(line: string): ReportedDocument | null {
	try {
		const document = JSON.parse(line) as ReportedDocument;
		return typeof document.path === "string" && Array.isArray(document.diagnostics) ? document : null;
	} catch {
		return null;
	}
}
