import { existsSync } from "node:fs";
import { basename, relative, resolve, sep } from "node:path";
import { isArticleFile } from "../../files/article-file.js";
import { FileProblem } from "../../files/file-problem.js";
import type { FileText } from "../../files/file-text.js";
import { IgnoreRules } from "../../files/ignore-rules.js";
import { findStagedFiles } from "../../files/staged-files.js";
import { suggestPath } from "../../files/suggest-path.js";
import { isNeverEntered } from "../../files/walk-folder.js";
import type { Arguments } from "../arguments/arguments.js";
import type { Choices } from "./choices.js";
import { nameFromHere } from "./name-from-here.js";

/** Texts that git would commit. */
export interface StagedTexts {
	readonly paths: readonly string[];
	read(path: string): FileText | FileProblem;
}

/** Finds the staged texts below files and folders. Throws a FileProblem for a name that leads to nothing. */
export async function openStaged(names: readonly string[], args: Arguments, choices: Choices): Promise<StagedTexts> {
	const { paths, read } = findStagedFiles();
	const folders = names.map((name) => {
		const folder = resolve(name);
		if (!existsSync(folder) && paths.every((path) => partsBelow(folder, path) === null))
			throw new FileProblem(`${name}: no such file or folder${suggestPath(name)}`);
		return folder;
	});
	const rules = new IgnoreRules((folder) => choices.patternsOf(folder));
	const extensions = Object.keys(choices.dialectNames);
	const wanted: string[] = [];
	for (const path of paths) {
		const isBelow = folders.some((folder) => partsBelow(folder, path)?.some(isNeverEntered) === false);
		if (!isBelow || !isArticleFile(basename(path), extensions)) continue;
		if (!args.usesIgnore || (await rules.ask(path, false)) !== "citelint") wanted.push(nameFromHere(path));
	}
	return { paths: wanted.sort(), read };
}

/** What leads from a folder to a file in it, none where it is the file; null where it leads elsewhere. */
function partsBelow(folder: string, path: string): readonly string[] | null {
	if (path === folder) return [];
	return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? relative(folder, path).split(sep) : null;
}
