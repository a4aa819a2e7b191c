import { unmeasured } from "../../../engine/circumstances.js";
import { judgeAll } from "../../../engine/judge-all.js";
import { readFile } from "../../../files/read-file.js";
import { translateJudgement } from "../../../languages/translate-judgement.js";
import { type Judgement, withDiagnostics } from "../../../model/judgement.js";
import { isShown } from "../../../reporters/reporter.js";
import type { Arguments } from "../../arguments/arguments.js";
import { UsageProblem } from "../../arguments/usage-problem.js";
import { ExitCode } from "../../exit-code.js";
import { openChoices } from "../../opening/choices.js";
import { readSurroundings } from "../../opening/open-reports.js";
import { openTexts } from "../../opening/open-texts.js";
import { stdout } from "../../terminal/output.js";
import { ownLanguage } from "../../terminal/speech.js";
import { findChanged, makeAssignment, openBaselineOf, takeChanged } from "../lint.js";
import { narrow } from "../narrow.js";
import { Walk } from "./walk.js";

/** Walks from finding to finding and asks what shall become of it. Each answer is written at once. */
export async function review(args: Arguments): Promise<ExitCode> {
	if (!process.stdin.isTTY || !process.stdout.isTTY)
		throw new UsageProblem("review asks about each finding, and needs a terminal for it; citelint alone lists them");
	const choices = await openChoices(args);
	const assignment = makeAssignment(args, choices, unmeasured);
	const changed = args.changed === undefined ? null : await findChanged(args.changed);
	const { texts, countProblems, reread } = await openTexts(args, choices, takeChanged(changed, assignment));
	const baseline = await openBaselineOf(args, choices);
	const surroundings = readSurroundings(args, true, choices.rules, ownLanguage());
	const judgements: Judgement[] = [];
	for await (const judgement of judgeAll(texts, assignment, reread)) {
		const narrowed = narrow(baseline?.sift(judgement) ?? judgement, args, changed);
		const diagnostics = narrowed.diagnostics.filter((diagnostic) => isShown(diagnostic, surroundings));
		if (diagnostics.length > 0)
			judgements.push(translateJudgement(withDiagnostics(narrowed, diagnostics), ownLanguage()));
	}
	const comparing = new Set(assignment.corpusRules.map(({ rule }) => rule.id));
	/** Files that the comparison with others spoke of: only for these all texts are read again. */
	const compared = new Set(
		judgements.filter(({ diagnostics }) => diagnostics.some(({ rule }) => comparing.has(rule))).map(({ path }) => path),
	);
	/** What stands in a file that an editor has changed. */
	const judgeAgain = async (path: string) => {
		const file = readFile(path);
		const isCompared = compared.has(path);
		const again = isCompared ? await openTexts(args, choices, null) : { texts: [file], reread: () => file };
		const asked = isCompared ? assignment : { ...assignment, corpusRules: [] };
		for await (const judgement of judgeAll(again.texts, asked, again.reread)) {
			if (judgement.path !== path) continue;
			const left = narrow(baseline?.sift(judgement) ?? judgement, args, changed);
			return { file, judgement: translateJudgement(left, ownLanguage()) };
		}
		throw new Error("a text was not judged");
	};
	const walk = new Walk(judgements, surroundings, judgeAgain);
	try {
		await walk.run();
	} finally {
		walk.close();
	}
	stdout.write(walk.summarize());
	if (countProblems() > 0) return ExitCode.CouldNotRun;
	return walk.hasLeft ? ExitCode.Findings : ExitCode.Clean;
}
