import type { Assignment } from "../../engine/assignment.js";
import { mend } from "../../engine/mend.js";
import { FileProblem } from "../../files/file-problem.js";
import type { FileText } from "../../files/file-text.js";
import { rewriteFile } from "../../files/write-file.js";
import type { Manuscript } from "../../model/manuscript.js";
import type { Arguments } from "../arguments/arguments.js";
import { stderr, stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";

export interface Fixer {
	/** Yields the texts as they stand in the files afterwards. */
	fixAll(texts: AsyncIterable<FileText>): AsyncGenerator<Manuscript>;
	/** What was read from standard input, fixed; undefined for every other path. */
	fixedInput(path: string): { readonly text: string } | undefined;
	countFixes(): number;
	/** Files that could not be written. */
	countProblems(): number;
}

/** Fixes texts on their way: `--fix` writes them, that of standard input to standard output; `--fix-dry-run` prints what would change. `forget` hears of what was written. */
export function makeFixer(args: Arguments, assignment: Assignment, forget: (path: string) => void): Fixer {
	const safety = args.unsafeFixes ? "unsafe" : "safe";
	let fixes = 0;
	let problems = 0;
	const inputs = new Map<string, { readonly text: string }>();
	async function* fixAll(texts: AsyncIterable<FileText>): AsyncGenerator<Manuscript> {
		for await (const file of texts) {
			const mended = await mend(file, safety, assignment);
			if (args.stdin && args.fix === "write") {
				stdout.write(`${file.hasMark ? "\ufeff" : ""}${mended.text}`);
				fixes += mended.applied;
				inputs.set(file.path, mended);
				yield { path: file.path, text: mended.text };
			} else if (mended.text === file.text) yield file;
			else if (args.fix === "dry-run") {
				stdout.write(await describeChange(file, mended.text));
				yield file;
			} else if (await write(file, mended.text)) {
				fixes += mended.applied;
				forget(file.path);
				yield { path: file.path, text: mended.text };
			} else {
				problems++;
				yield file;
			}
		}
	}
	return {
		fixAll,
		fixedInput: (path) => inputs.get(path),
		countFixes: () => fixes,
		countProblems: () => problems,
	};
}

async function write(file: FileText, text: string): Promise<boolean> {
	try {
		await rewriteFile(file, text);
		return true;
	} catch (error) {
		if (!(error instanceof FileProblem)) throw error;
		stderr.write(say(`citelint: ${error.message}\n`));
		return false;
	}
}

/** As `diff -u` writes it, with the prefixes that `patch -p1` and `git apply` expect. */
async function describeChange({ path, text }: FileText, mended: string): Promise<string> {
	const { createTwoFilesPatch } = await import("diff");
	const name = path.replace(/^\/+/, "");
	const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, text, mended, "", "", { context: 3 });
	return patch.replace(/^=+\n/, "").replaceAll(/^((?:---|\+\+\+) .*?)\t$/gm, "$1");
}
