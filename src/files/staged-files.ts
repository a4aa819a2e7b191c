import { resolve } from "node:path";
import { FileProblem } from "./file-problem.js";
import { FileText } from "./file-text.js";
import { git, gitBytes, splitNames } from "./git.js";
import { checkSize, tryReadFile } from "./read-file.js";

/** Files that the next commit adds or changes. */
export interface StagedFiles {
	/** Absolute; links and submodules left out. */
	readonly paths: readonly string[];
	/** A file as it would be committed, which the folder may hold otherwise or no more. */
	read(path: string): FileText | FileProblem;
}

/** Asks git what is staged in this work tree. Throws a FileProblem. */
export function findStagedFiles(): StagedFiles {
	const top = resolve(git("rev-parse", "--show-cdup").trim());
	const plain = ["diff", "--no-ext-diff", "--no-renames", "-z"];
	const rows = splitNames(git(...plain, "--cached", "--raw", "--no-abbrev", "--diff-filter=AMT"));
	const blobs = new Map<string, string>();
	for (let at = 0; at + 1 < rows.length; at += 2) {
		const [, mode = "", , blob = ""] = rows[at]!.split(" ");
		if (mode.startsWith("100")) blobs.set(resolve(top, rows[at + 1]!), blob);
	}
	const others = new Set(splitNames(git(...plain, "--name-only")).map((name) => resolve(top, name)));
	return {
		paths: [...blobs.keys()],
		read: (path) => (others.has(resolve(path)) ? tryReadBlob(path, blobs.get(resolve(path))!) : tryReadFile(path)),
	};
}

function tryReadBlob(path: string, blob: string): FileText | FileProblem {
	try {
		checkSize(path, Number(git("cat-file", "-s", blob)));
		return new FileText(path, gitBytes("cat-file", "blob", blob));
	} catch (error) {
		if (error instanceof FileProblem) return error;
		throw error;
	}
}
