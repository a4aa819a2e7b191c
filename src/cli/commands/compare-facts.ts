import { keyedKinds, type Part } from "../../corpus/partition.js";
import { Calendar } from "../../engine/calendar.js";
import { lintCorpus } from "../../engine/lint-corpus.js";
import { readLines } from "../../files/read-lines.js";
import type { Document } from "../../model/document.js";
import { certainties } from "../../model/finding.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { stdout } from "../terminal/output.js";

/**
 * Reads lines of `citelint facts` that were sorted, from files or standard input, and prints what the corpus rules say of
 * them, a finding a line. Of the facts only those of one key are kept at a time.
 */
export async function compareFacts(args: Arguments): Promise<ExitCode> {
	const choices = await openChoices(args);
	const { rules, certainty } = choices.choose("x");
	const corpusRules = rules.filter(({ rule }) => rule.scope === "corpus");
	const odd = corpusRules.find(({ rule }) =>
		rule.reads.some((kind) => !(keyedKinds as readonly string[]).includes(kind)),
	);
	if (odd !== undefined) throw new UsageProblem(`${odd.rule.id} reads facts that have no key; --skip leaves it out`);
	const limit = certainties.indexOf(certainty);
	let found = 0;
	for (const parts of groupByKey(readAll(args.operands))) {
		const documents = parts.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)).map(toDocument);
		for (const diagnostic of lintCorpus(documents, corpusRules, new Calendar(args.today))) {
			if (certainties.indexOf(diagnostic.certainty) > limit) continue;
			stdout.write(`${JSON.stringify(diagnostic)}\n`);
			found++;
		}
	}
	return found > 0 ? ExitCode.Findings : ExitCode.Clean;
}

function* readAll(names: readonly string[]): Generator<string> {
	for (const name of names.length === 0 ? [null] : names) yield* readLines(name);
}

/** Throws a UsageProblem where a key comes back after another one: those lines were not sorted. */
function* groupByKey(lines: Iterable<string>): Generator<Part[]> {
	let group: Part[] = [];
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

function readPart(line: string): Part {
	try {
		const part = JSON.parse(line) as Part;
		if (typeof part.key === "string" && typeof part.path === "string") return part;
	} catch {
		// The same is wrong with it.
	}
	throw new UsageProblem(`compare: not a line of citelint facts: ${line.slice(0, 60)}`);
}

function toDocument({ path, length, claims = [], works = [], measurements = [] }: Part): Document {
	return { path, length, claims, works, measurements } as unknown as Document;
}
