import { fstatSync, statSync } from "node:fs";
import { devNull } from "node:os";
import manifest from "../../package.json" with { type: "json" };
import { engineRules } from "../engine/engine-rules.js";
import type { Judgement } from "../model/judgement.js";
import { formats, loadReporter } from "../reporters/load-reporter.js";
import type { Summary, Surroundings } from "../reporters/reporter.js";
import type { Rule } from "../rule.js";
import type { Arguments } from "./arguments.js";
import { chooseWord } from "./choose-word.js";
import { stdout } from "./output.js";
import type { WishedReport } from "./read-reports.js";

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
	const reporter = makeReporter(readSurroundings(args, file === undefined && isTerminalOutput(), rules));
	const pieces: string[] = [];
	const write = (text: string) => {
		if (file !== undefined) pieces.push(text);
		// What a dry run prints is the difference, and nothing else, so that it can be handed to a patch program.
		else if (args.fix !== "dry-run") stdout.write(text);
	};
	write(reporter.begin());
	return {
		add: async (judgement) => write(await reporter.document(judgement)),
		async close(summary) {
			write(reporter.end(summary));
			if (file === undefined) return;
			const { writeFile } = await import("../files/write-file.js");
			await writeFile(file, pieces.join(""));
		},
	};
}

function readSurroundings({ color, notes }: Arguments, isTerminal: boolean, rules: readonly Rule[]): Surroundings {
	return {
		hasColor: color ?? wantsColor(isTerminal),
		width: (isTerminal ? process.stdout.columns : undefined) ?? 100,
		showsNotes: notes,
		version: manifest.version,
		rules: [...rules, ...engineRules],
	};
}

/** What is no character device is no terminal, nor is the null device; then Node's streams need not be loaded. */
function isTerminalOutput(): boolean {
	try {
		const output = fstatSync(1);
		return output.isCharacterDevice() && output.rdev !== statSync(devNull).rdev && process.stdout.isTTY;
	} catch {
		return false;
	}
}

/** https://no-color.org and https://force-color.org: a variable that is there and not empty. */
function wantsColor(isTerminal: boolean): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	return isTerminal && TERM !== "dumb";
}
