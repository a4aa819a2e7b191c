import { dirname, resolve } from "node:path";
import type { ActiveRule } from "../../config/active-rule.js";
import { keyedKinds } from "../../corpus/partition.js";
import { Calendar } from "../../engine/calendar.js";
import { chooseSeverities } from "../../engine/choose-severities.js";
import { lintCorpus } from "../../engine/lint-corpus.js";
import { readLines } from "../../files/read-lines.js";
import { translateDiagnostic } from "../../languages/translate-judgement.js";
import type { Document } from "../../model/document.js";
import { certainties } from "../../model/finding.js";
import { describeDiagnostic } from "../../reporters/describe-document.js";
import type { ReportedDiagnostic } from "../../reporters/reported-document.js";
import type { Rule } from "../../rule.js";
import { findSilencer } from "../../suppressions/silencer.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { type Choices, openChoices } from "../opening/choices.js";
import { stdout } from "../terminal/output.js";
import { languageOf } from "../terminal/speech.js";
import { type FactLine, mapFactLine, readFactLine } from "./fact-line.js";

/**
 * Reads lines of `citelint facts` that were sorted, from files or standard input, and prints what the corpus rules say of
 * them, a finding a line. Of the facts only those of one key are kept at a time.
 */
export async function compareFacts(args: Arguments): Promise<ExitCode> {
	const choices = await openChoices(args);
	const { rules } = choices.choose("x");
	const corpusRules = rules.filter(({ rule }) => rule.scope === "corpus");
	const odd = corpusRules.find(({ rule }) =>
		rule.reads.some((kind) => !(keyedKinds as readonly string[]).includes(kind)),
	);
	if (odd !== undefined) throw new UsageProblem(`${odd.rule.id} reads facts that have no key; --skip leaves it out`);
	let hasFindings = false;
	for (const group of groupByKey(readAll(args.operands))) {
		for (const reported of await compareGroup(group, corpusRules, choices, args)) {
			stdout.write(`${JSON.stringify(reported)}\n`);
			hasFindings ||= reported.severity !== "info";
		}
	}
	return hasFindings ? ExitCode.Findings : ExitCode.Clean;
}

/** What stands of the findings of one key, each as the JSON report of one run has it among those of its document. */
async function compareGroup(
	group: readonly FactLine[],
	corpusRules: readonly ActiveRule<Rule>[],
	choices: Choices,
	args: Arguments,
) {
	const sorted = [...group].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
	const byPath = new Map(sorted.map((line) => [line.path, line] as const));
	const mapOf = (path: string) => mapFactLine(byPath.get(path)!);
	const reported: ReportedFinding[] = [];
	for (const diagnostic of lintCorpus(sorted.map(toDocument), corpusRules, new Calendar(args.today))) {
		const { path } = diagnostic;
		await choices.prepare(dirname(resolve(path)));
		const choice = choices.choose(path);
		if (certainties.indexOf(diagnostic.certainty) > certainties.indexOf(choice.certainty)) continue;
		if (findSilencer(diagnostic, byPath.get(path)!.silencers ?? []) !== undefined) continue;
		for (const heard of chooseSeverities([diagnostic], choice))
			reported.push({ path, ...describeDiagnostic(translateDiagnostic(heard, languageOf("ndjson")), mapOf) });
	}
	return reported;
}

type ReportedFinding = { readonly path: string } & ReportedDiagnostic;

function* readAll(names: readonly string[]): Generator<string> {
	for (const name of names.length === 0 ? [null] : names) yield* readLines(name);
}

/** Throws a UsageProblem where a key comes back after another one: those lines were not sorted. */
function* groupByKey(lines: Iterable<string>): Generator<FactLine[]> {
	let group: FactLine[] = [];
	let last = "";
	for (const line of lines) {
		if (line === "") continue;
		const part = readPart(line);
		const head = JSON.stringify(part.key);
		if (part.key !== last && group.length > 0) {
			yield group;
			group = [];
		}
		if (isBehind(last, part.key))
			throw new UsageProblem(
				`compare: ${head} stands behind ${JSON.stringify(last)}: the facts must be sorted, as LC_ALL=C sort does it`,
			);
		last = part.key;
		group.push(part);
	}
	if (group.length > 0) yield group;
}

/** Whether keys are in no order: neither as the lines are sorted that begin with them, nor as a shuffle sorts keys alone. */
function isBehind(last: string, key: string): boolean {
	const line = (word: string) => Buffer.from(JSON.stringify(word));
	return Buffer.compare(Buffer.from(last), Buffer.from(key)) > 0 && Buffer.compare(line(last), line(key)) > 0;
}

function readPart(line: string): FactLine {
	const part = readFactLine(line);
	if (part !== null) return part;
	throw new UsageProblem(`compare: not a line of citelint facts: ${line.slice(0, 60)}`);
}

function toDocument({ path, length, claims = [], works = [], measurements = [] }: FactLine): Document {
	return { path, length, claims, works, measurements } as unknown as Document;
}
