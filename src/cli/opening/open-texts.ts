import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Reread } from "../../engine/assignment.js";
import type { Memory } from "../../engine/memory.js";
import { FileProblem } from "../../files/file-problem.js";
import type { FileText } from "../../files/file-text.js";
import { type Recognize, tryReadFile } from "../../files/read-file.js";
import { TextShelf } from "../../files/text-shelf.js";
import { findNearest } from "../../model/find-nearest.js";
import type { Arguments } from "../arguments/arguments.js";
import { findOwnName } from "../arguments/find-own-name.js";
import { commands } from "../arguments/options.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import { stderr } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import type { Choices } from "./choices.js";
import { findFiles, openFiles } from "./open-files.js";

/** A run over fewer files ends before memory is worth a thought. */
const manyFiles = 16;

/** Bytes of texts that are kept for the report; what is beyond is read again. */
const shelfRoom = 4 * 1024 * 1024;
/** More for those that a cache knows: where nothing is parsed there is room. */
const spareRoom = 28 * 1024 * 1024;

/** The texts that a call means. */
export interface Texts {
	readonly texts: AsyncIterable<FileText>;
	/** How many files could not be read so far. */
	countProblems(): number;
	readonly reread: Reread;
	/** Called when a file was written anew. */
	forget(path: string): void;
}

/**
 * Opens what a call means: standard input, or files, folders and patterns, by default the current folder. Of the files only
 * those that `isTaken` says, where it is given.
 */
export async function openTexts(
	args: Arguments,
	choices: Choices,
	isTaken: ((path: string) => boolean) | null = null,
	cache: { readonly memory: Memory } | undefined = undefined,
): Promise<Texts> {
	if (args.stdin) return openStdin(args.stdinFilename ?? "<stdin>", choices);
	const names = args.operands.length === 0 ? ["."] : args.operands;
	forbidMisspelling(names[0]!);
	const staged = args.staged ? await (await import("./open-staged.js")).openStaged(names, args, choices) : undefined;
	const found = (staged ?? (await findFiles([...names, ...args.focus], args, choices))).paths;
	const paths = isTaken === null ? found : found.filter(isTaken);
	const shelf = new TextShelf(shelfRoom, spareRoom, (file) => cache?.memory.knows(file) === true);
	let problems = 0;
	// What is to be written is looked at.
	const memory = args.fix === "no" ? cache?.memory : undefined;
	const recognize: Recognize | undefined = memory && ((path, stamp) => memory.recognize(path, stamp));
	const read = staged?.read ?? ((path: string) => tryReadFile(path, recognize));
	const texts = openFiles(paths, choices, shelf, () => problems++, read);
	return {
		texts: paths.length > manyFiles ? await openMany(texts, paths.length) : texts,
		countProblems: () => problems,
		forget: (path) => shelf.forget(path),
		reread(path) {
			try {
				const again = staged?.read(path) ?? shelf.take(path);
				if (again instanceof FileProblem) throw again;
				return again;
			} catch (error) {
				if (!(error instanceof FileProblem)) throw error;
				problems++;
				stderr.write(say(`citelint: ${error.message}\n`));
				return null;
			}
		},
	};
}

async function openMany(texts: AsyncIterable<FileText>, total: number): Promise<AsyncIterable<FileText>> {
	const { tuneForMany } = await import("../tune.js");
	return (await import("../terminal/progress.js")).showProgress(tuneForMany(texts), total);
}

/** A word that could be a command and leads to no file. */
function forbidMisspelling(name: string): void {
	if (!/^[a-z]+$/.test(name) || existsSync(name)) return;
	const nearest = findOwnName(name) ?? findNearest(name, commands);
	if (nearest !== undefined)
		throw new UsageProblem(`${name}: no such command, file or folder; did you mean ${nearest}?`);
}

/** Standard input can be read once, and a file of its name may hold another text. */
async function openStdin(path: string, choices: Choices): Promise<Texts> {
	const { readStdin } = await import("../../files/read-stdin.js");
	await choices.prepare(dirname(resolve(path)));
	const file = readStdin(path);
	async function* once(): AsyncGenerator<FileText> {
		yield file;
	}
	return { texts: once(), countProblems: () => 0, reread: () => file, forget: () => {} };
}
