import { resolve } from "node:path";
import type { Assignment } from "../engine/assignment.js";
import { type Measure, unmeasured } from "../engine/circumstances.js";
import { judgeAll } from "../engine/judge-all.js";
import type { Judgement } from "../model/judgement.js";
import { Tally } from "../reporters/tally.js";
import type { Arguments } from "./arguments.js";
import { type Choices, openChoices } from "./choices.js";
import { ExitCode } from "./exit-code.js";
import { openReports } from "./open-reports.js";
import { openTexts } from "./open-texts.js";
import { stderr } from "./output.js";
import { Stopwatch } from "./stopwatch.js";

/** Lints, and fixes where asked to. */
export async function lint(args: Arguments): Promise<ExitCode> {
	const stopwatch = args.time ? new Stopwatch() : undefined;
	const measure = stopwatch?.measure ?? unmeasured;
	const choices = await openChoices(args);
	const assignment = makeAssignment(args, choices, measure);
	const { texts, countProblems, reread } = await openTexts(args, choices);
	const report = await openReports(args, choices.rules);
	const tally = new Tally();
	const fixer = args.fix === "no" ? undefined : (await import("./fix-texts.js")).makeFixer(args, assignment);
	const manuscripts = fixer === undefined ? texts : fixer.fixAll(texts);
	for await (const judgement of judgeAll(manuscripts, assignment, reread)) {
		const shown = narrow(judgement, args);
		tally.add(shown);
		await measure("report", () => report.add(shown));
	}
	tally.fixed = fixer?.countFixes() ?? 0;
	await report.close(tally);
	if (stopwatch !== undefined) stderr.write(stopwatch.print());
	return countProblems() + (fixer?.countProblems() ?? 0) > 0 ? ExitCode.CouldNotRun : decideExit(tally, args);
}

function makeAssignment(args: Arguments, choices: Choices, measure: Measure): Assignment {
	return {
		known: choices.rules,
		today: args.today,
		measure,
		// Rules of several documents have the options of the config that holds where the run was started.
		corpusRules: choices.choose("x").rules.filter(({ rule }) => rule.scope === "corpus"),
		choose: (path) => choices.choose(path),
	};
}

/** Leaves out what was not asked for: with `--quiet` all but errors, with `--focus` what touches none of its files. */
function narrow(judgement: Judgement, { quiet, focus }: Arguments): Judgement {
	if (!quiet && focus.length === 0) return judgement;
	const focused = new Set(focus.map((path) => resolve(path)));
	const diagnostics = judgement.diagnostics.filter(({ severity, path, beside }) => {
		if (quiet && severity !== "error") return false;
		return (
			focused.size === 0 || [path, ...beside.map((other) => other.path)].some((name) => focused.has(resolve(name)))
		);
	});
	return { ...judgement, diagnostics };
}

function decideExit({ bySeverity }: Tally, { maxWarnings }: Arguments): ExitCode {
	if (bySeverity.error > 0) return ExitCode.Findings;
	if (bySeverity.warning <= (maxWarnings ?? 0)) return ExitCode.Clean;
	if (maxWarnings !== undefined)
		stderr.write(`citelint: ${bySeverity.warning} warnings, more than the ${maxWarnings} allowed\n`);
	return ExitCode.Findings;
}
