import { dirname, resolve } from "node:path";
import type { FileText } from "../files/read-file.js";
import type { Arguments } from "./arguments.js";
import type { Choices } from "./choices.js";
import { findFiles, openFiles } from "./open-files.js";

/** A run over fewer files ends before memory is worth a thought. */
const manyFiles = 16;

/** The texts that a call means. */
export interface Texts {
	readonly texts: AsyncIterable<FileText>;
	/** How many files could not be read so far. */
	countProblems(): number;
}

/** Opens what a call means: standard input, or files, folders and patterns, by default the current folder. */
export async function openTexts(args: Arguments, choices: Choices): Promise<Texts> {
	if (args.stdin) return { texts: openStdin(args.stdinFilename ?? "<stdin>", choices), countProblems: () => 0 };
	const names = args.operands.length === 0 ? ["."] : args.operands;
	const { paths } = await findFiles([...names, ...args.focus], args, choices);
	if (paths.length > manyFiles) (await import("./limit-memory.js")).limitMemory();
	let problems = 0;
	const texts = openFiles(paths, choices, () => problems++);
	return { texts, countProblems: () => problems };
}

async function* openStdin(path: string, choices: Choices): AsyncGenerator<FileText> {
	const { readStdin } = await import("../files/read-stdin.js");
	await choices.prepare(dirname(resolve(path)));
	yield readStdin(path);
}
