import { resolve } from "node:path";
import type { Shelf } from "../../cache/entry.js";
import type { Assignment } from "../../engine/assignment.js";
import { type Measure, unmeasured } from "../../engine/circumstances.js";
import { judgeAll } from "../../engine/judge-all.js";
import type { ChangedFiles } from "../../files/changed-files.js";
import { readBeside } from "../../files/read-beside.js";
import { Tally } from "../../reporters/tally.js";
import type { Arguments } from "../arguments/arguments.js";
import { ExitCode } from "../exit-code.js";
import { type Choices, openChoices } from "../opening/choices.js";
import type { OpenBaseline } from "../opening/open-baseline.js";
import { openReports } from "../opening/open-reports.js";
import { openTexts } from "../opening/open-texts.js";
import { stderr } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { Stopwatch } from "../terminal/stopwatch.js";
import { narrow } from "./narrow.js";

/** Lints, and fixes where asked to. `parts` is what others have found already. */
export async function lint(args: Arguments, parts?: Shelf): Promise<ExitCode> {
	const stopwatch = args.time ? new Stopwatch() : undefined;
	const measure = stopwatch?.measure ?? unmeasured;
	const choices = await openChoices(args);
	const plain = makeAssignment(args, choices, measure);
	const cache = args.cache || parts ? await openCacheOf(args, choices, plain, parts) : undefined;
	const assignment = cache === undefined ? plain : { ...plain, memory: cache.memory };
	const changed = args.changed === undefined ? null : await findChanged(args.changed);
	const { texts, countProblems, reread, forget } = await openTexts(
		args,
		choices,
		takeShare(args, takeChanged(changed, assignment)),
		cache,
	);
	const baseline = await openBaselineOf(args, choices);
	const report = await openReports(args, choices.rules);
	const tally = new Tally();
	const fixer = args.fix === "no" ? undefined : (await import("./fix-texts.js")).makeFixer(args, assignment, forget);
	const manuscripts = fixer === undefined ? texts : fixer.fixAll(texts);
	for await (const judgement of judgeAll(manuscripts, assignment, (path) => fixer?.fixedInput(path) ?? reread(path))) {
		const shown = narrow(baseline?.sift(judgement) ?? judgement, args, changed);
		tally.add(shown);
		await measure("report", () => report.add(shown));
	}
	tally.fixed = fixer?.countFixes() ?? 0;
	await report.close(tally);
	await baseline?.close(listRun(choices));
	await cache?.close();
	if (stopwatch !== undefined) stderr.write(stopwatch.print(say));
	return countProblems() + (fixer?.countProblems() ?? 0) > 0 ? ExitCode.CouldNotRun : decideExit(tally, args);
}

async function openCacheOf(args: Arguments, choices: Choices, assignment: Assignment, parts: Shelf | undefined) {
	return (await import("../opening/open-cache.js")).openCache(args, choices, assignment, parts);
}

/** Of the texts in their order every Nth belongs to a shard. */
function takeShare({ shard }: Arguments, isTaken: ((path: string) => boolean) | null) {
	if (shard === undefined) return isTaken;
	let at = 0;
	return (path: string) => at++ % shard.of === shard.number - 1 && isTaken?.(path) !== false;
}

export async function findChanged(revision: string): Promise<ChangedFiles> {
	return (await import("../../files/changed-files.js")).findChangedFiles(revision);
}

/** What has not changed need not be read, unless rules compare it with what has. */
export function takeChanged(
	changed: ChangedFiles | null,
	{ corpusRules }: Assignment,
): ((path: string) => boolean) | null {
	return changed === null || corpusRules.length > 0 ? null : (path) => changed.has(resolve(path));
}

/** The baseline that was named here, or by the config that holds where the run was started. */
export async function openBaselineOf(args: Arguments, choices: Choices): Promise<OpenBaseline | undefined> {
	const file = args.baseline ?? choices.configOf("x").baseline ?? undefined;
	if (file === undefined && !args.updateBaseline) return undefined;
	return (await import("../opening/open-baseline.js")).openBaseline(file, args.updateBaseline);
}

/** Whether a rule ran, as far as the folder's own config says. */
function listRun(choices: Choices): (rule: string) => boolean {
	const { rules, engineRules } = choices.choose("x");
	const ids = new Set([...rules, ...engineRules].map(({ rule }) => rule.id));
	return (rule) => ids.has(rule);
}

export function makeAssignment(args: Arguments, choices: Choices, measure: Measure): Assignment {
	return {
		known: choices.rules,
		today: args.today,
		measure,
		// Rules of several documents have the options of the config that holds where the run was started.
		corpusRules: choices.choose("x").rules.filter(({ rule }) => rule.scope === "corpus"),
		choose: (path) => choices.choose(path),
		readBeside,
	};
}

function decideExit({ bySeverity }: Tally, { maxWarnings }: Arguments): ExitCode {
	if (bySeverity.error > 0) return ExitCode.Findings;
	if (bySeverity.warning <= (maxWarnings ?? 0)) return ExitCode.Clean;
	if (maxWarnings !== undefined)
		stderr.write(say(`citelint: ${bySeverity.warning} warnings, more than the ${maxWarnings} allowed\n`));
	return ExitCode.Findings;
}
