import manifest from "../../../package.json" with { type: "json" };
import { engineRules } from "../../engine/engine-rules.js";
import { Pile } from "../../engine/pile.js";
import type { Language } from "../../languages/language.js";
import { translateJudgement } from "../../languages/translate-judgement.js";
import type { Judgement } from "../../model/judgement.js";
import { formats, loadReporter } from "../../reporters/load-reporter.js";
import type { Summary, Surroundings } from "../../reporters/reporter.js";
import type { Rule } from "../../rule.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import type { WishedReport } from "../arguments/read-reports.js";
import { stderr, stdout } from "../terminal/output.js";
import { languageOf, sayIn } from "../terminal/speech.js";
import { isTerminalOutput, wantsColor, wantsLinks } from "../terminal/terminal.js";
import { addressOf, localAddressOf } from "./rule-address.js";

export interface Report {
	add(judgement: Judgement): Promise<void>;
	close(summary: Summary): Promise<void>;
}

/** Opens every report that was asked for. Throws a UsageProblem for a format that does not exist. */
export async function openReports(args: Arguments, rules: readonly Rule[]): Promise<Report> {
	const reports = await Promise.all(args.reports.map((wished) => openReport(wished, args, rules)));
	return {
		async add(judgement) {
			for (const report of reports) await report.add(judgement);
		},
		async close(summary) {
			for (const report of reports) await report.close(summary);
		},
	};
}

/** Writes a report while it is made: to standard output, or at the end to the file that was named. */
async function openReport({ format, file }: WishedReport, args: Arguments, rules: readonly Rule[]): Promise<Report> {
	const makeReporter = await loadReporter(chooseWord(format, formats, "format"));
	const language = languageOf(format);
	const surroundings = readSurroundings(args, file === undefined && isTerminalOutput(), rules, language);
	const viewOf =
		format === "html" ? (await import("../commands/view-document.js")).openView(surroundings.say) : undefined;
	const reporter = makeReporter(viewOf === undefined ? surroundings : { ...surroundings, viewOf });
	const pieces: Uint8Array[] = [];
	const pile = new Pile();
	const write = (text: string) => {
		if (file !== undefined) pieces.push(pile.put(text));
		// What a dry run prints is the difference and nothing else, so that it can be handed to a patch program; so with a fixed text.
		else if (args.fix !== "dry-run") (args.stdin && args.fix === "write" ? stderr : stdout).write(text);
	};
	write(reporter.begin());
	return {
		add: async (judgement) => write(await reporter.document(translateJudgement(judgement, language))),
		async close(summary) {
			if (file === undefined && format === "pretty" && args.fix === "dry-run")
				stderr.write(`${reporter.end(summary)}${describeNothing(summary, language)}`);
			else write(reporter.end(summary));
			if (file === undefined) return;
			const { writeFile } = await import("../../files/write-file.js");
			await writeFile(file, pieces);
		},
	};
}

/** A dry run without a difference says that it is none. */
function describeNothing({ documentsWithDiagnostics, fixable }: Summary, language: Language): string {
	const isFixed = documentsWithDiagnostics === 0 || fixable.safe + fixable.unsafe > 0;
	return isFixed ? "" : sayIn(language, "None can be fixed without a person.\n");
}

/** How the reader sees it: on a terminal, or from what it is written to. */
export function readSurroundings(
	{ color, notes, explain }: Arguments,
	isTerminal: boolean,
	rules: readonly Rule[],
	language: Language,
): Surroundings {
	const hasColor = color ?? wantsColor(isTerminal);
	return {
		hasColor,
		hasLinks: wantsLinks(isTerminal, hasColor),
		explains: explain,
		width: (isTerminal ? process.stdout.columns : 0) || 100,
		showsNotes: notes,
		version: manifest.version,
		rules: [...rules, ...engineRules].map(language.explain),
		language: language.name,
		say: (words) => sayIn(language, words),
		addressOf: isTerminal ? localAddressOf : addressOf,
	};
}
