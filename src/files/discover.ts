import { statSync } from "node:fs";
import { posix, resolve, sep } from "node:path";
import { isArticleFile } from "./article-file.js";
import { describeSystemError, FileProblem } from "./file-problem.js";
import { hasPattern, matchPattern } from "./match-pattern.js";
import { suggestPath } from "./suggest-path.js";
import { type LeaveOut, walkFolder } from "./walk-folder.js";

export interface Discovery {
	/** In the order of their names, each once; as the user named them, with forward slashes. */
	readonly paths: readonly string[];
	/** Files that were named and are left out all the same, because an ignore file made for citelint names them. */
	readonly leftOut: readonly string[];
}

/** Whether an explicitly named file is left out. */
export interface DiscoverOptions {
	/** Asked with absolute paths. */
	readonly isLeftOut: LeaveOut;
	/** Extensions of texts besides the usual ones. */
	readonly extensions?: readonly string[];
}

/** Finds the files that files, folders and patterns name. Throws a FileProblem for a name that leads to nothing. */
export async function discover(
	names: readonly string[],
	{ isLeftOut, extensions = [] }: DiscoverOptions,
): Promise<Discovery> {
	const found = new Map<string, string>();
	const leftOut: string[] = [];
	const add = (path: string) => {
		// Below one folder nothing is found twice.
		const key = names.length === 1 ? path : resolve(path);
		if (!found.has(key)) found.set(key, path);
	};
	for (const name of names) {
		const path = tidyPath(name);
		const kind = readKind(path);
		if (kind === "file") {
			if (await isLeftOut(resolve(path), "named")) leftOut.push(path);
			else add(path);
		} else for (const below of await expand(path, kind, isLeftOut, extensions)) add(below);
	}
	return { paths: [...found.values()].sort(), leftOut };
}

async function expand(
	path: string,
	kind: "folder" | "nothing",
	isLeftOut: LeaveOut,
	extensions: readonly string[],
): Promise<string[]> {
	if (kind === "folder") {
		const files = await walkFolder(path, isLeftOut, (_path, name) => isArticleFile(name, extensions));
		if (files.length === 0) throw new FileProblem(`${path}: no text to read in this folder`);
		return files;
	}
	if (!hasPattern(path)) throw new FileProblem(`${path}: no such file or folder${suggestPath(path)}`);
	const files = await matchPattern(path, isLeftOut);
	if (files.length === 0) throw new FileProblem(`${path}: nothing matches this pattern`);
	return files;
}

function readKind(path: string): "file" | "folder" | "nothing" {
	try {
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats === undefined) return "nothing";
		return stats.isDirectory() ? "folder" : "file";
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return "nothing";
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
}

/** `./a//b` and, on systems that write so, `.\a\b` are `a/b`. */
function tidyPath(name: string): string {
	const tidy = posix.normalize(sep === "/" ? name : name.split(sep).join("/"));
	return tidy.length > 1 && tidy.endsWith("/") ? tidy.slice(0, -1) : tidy;
}
