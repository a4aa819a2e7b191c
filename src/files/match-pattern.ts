import { statSync } from "node:fs";
import { isArticleFile } from "./article-file.js";
import { type LeaveOut, walkFolder } from "./walk-folder.js";

/** Whether a name that leads to nothing is meant as a pattern. */
export function hasPattern(name: string): boolean {
	return /[*?[\]{}]|[@!+]\(/.test(name);
}

/** The files that match a pattern such as `drafts/**\/*.wiki`. Unless it names an extension, article files only. */
export async function matchPattern(pattern: string, isLeftOut: LeaveOut): Promise<string[]> {
	const { default: picomatch } = await import("picomatch");
	const matches = picomatch(pattern, { nonegate: true });
	const namesExtension = pattern.slice(pattern.lastIndexOf("/") + 1).includes(".");
	const base = findBase(pattern);
	if (statSync(base, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
	return walkFolder(base, isLeftOut, (path, name) => (namesExtension || isArticleFile(name)) && matches(path));
}

/** The folder in front of the first part that is a pattern. */
function findBase(pattern: string): string {
	const parts = pattern.split("/");
	const first = parts.findIndex(hasPattern);
	const base = parts.slice(0, first).join("/");
	if (base === "") return first > 0 ? "/" : ".";
	return base;
}
