import { fstatSync } from "node:fs";
import type { Judgement } from "../model/judgement.js";
import type { MakeReporter, Summary, Surroundings } from "../reporters/reporter.js";
import type { Arguments } from "./arguments.js";
import { stdout } from "./output.js";

export interface Report {
	add(judgement: Judgement): Promise<void>;
	close(summary: Summary): Promise<void>;
}

/** Writes a report while it is made: to standard output, or at the end to the file that was named. */
export function openReport(makeReporter: MakeReporter, args: Arguments): Report {
	const { outputFile } = args;
	const reporter = makeReporter(readSurroundings(args));
	const pieces: string[] = [];
	const write = (text: string) => {
		if (outputFile !== undefined) pieces.push(text);
		// What a dry run prints is the difference, and nothing else, so that it can be handed to a patch program.
		else if (args.fix !== "dry-run") stdout.write(text);
	};
	write(reporter.begin());
	return {
		add: async (judgement) => write(await reporter.document(judgement)),
		async close(summary) {
			write(reporter.end(summary));
			if (outputFile === undefined) return;
			const { writeFile } = await import("../files/write-file.js");
			await writeFile(outputFile, pieces.join(""));
		},
	};
}

function readSurroundings({ color, notes, outputFile }: Arguments): Surroundings {
	const isTerminal = outputFile === undefined && isTerminalOutput();
	return {
		hasColor: color ?? wantsColor(isTerminal),
		width: (isTerminal ? process.stdout.columns : undefined) ?? 100,
		showsNotes: notes,
	};
}

/** What is no character device is no terminal, and then the terminal module need not be loaded. */
function isTerminalOutput(): boolean {
	try {
		return fstatSync(1).isCharacterDevice() && process.stdout.isTTY;
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
