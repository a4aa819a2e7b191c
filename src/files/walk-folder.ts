import { type Dirent, readdirSync } from "node:fs";
import { resolve, sep } from "node:path";
import { isArticleFile } from "./article-file.js";
import { describeSystemError, FileProblem } from "./file-problem.js";

/** Asks whether an absolute path is left out: one that was found in a folder, or one that the user named. */
export type LeaveOut = (path: string, how: "folder" | "found" | "named") => Promise<boolean>;

/**
 * The article files below a folder, hidden ones left out. Links are not followed: what they lead to inside of the folder
 * is found anyway, and what is outside was not asked for.
 */
export async function walkFolder(
	folder: string,
	isLeftOut: LeaveOut,
	isWanted: (path: string, name: string) => boolean = (_path, name) => isArticleFile(name),
	absolute = resolve(folder).replace(/[/\\]$/, ""),
): Promise<string[]> {
	const files: string[] = [];
	for (const entry of listEntries(folder)) {
		const path = folder === "." ? entry.name : folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			const below = absolute + sep + entry.name;
			if (isNeverEntered(entry.name) || (await isLeftOut(below, "folder"))) continue;
			for (const file of await walkFolder(path, isLeftOut, isWanted, below)) files.push(file);
		} else if (entry.isFile() && !entry.name.startsWith(".") && isWanted(path, entry.name)) {
			if (!(await isLeftOut(absolute + sep + entry.name, "found"))) files.push(path);
		}
	}
	return files;
}

function listEntries(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		throw new FileProblem(`${folder}: cannot be read: ${describeSystemError(error)}`);
	}
}

/** Whatever ignore files say, there are no drafts in these. */
export function isNeverEntered(name: string): boolean {
	return name === "node_modules" || name.startsWith(".");
}
