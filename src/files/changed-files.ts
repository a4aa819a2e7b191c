import { resolve } from "node:path";
import { FileProblem } from "./file-problem.js";
import { git, splitNames, tryGit } from "./git.js";

/** First and last line of a stretch, as git counts them: from 1, and only `\n` ends a line. */
export type LineSpan = readonly [first: number, last: number];

/** Changed files by absolute path, each with its changed lines; null where all of it is new. */
export type ChangedFiles = ReadonlyMap<string, readonly LineSpan[] | null>;

const kinds = "--diff-filter=ACMR";

/**
 * What git says has changed in this work tree since a revision, or since the point where its branch left that revision's;
 * files that git does not know yet included. Throws a FileProblem.
 */
export function findChangedFiles(revision: string): ChangedFiles {
	const top = resolve(git("rev-parse", "--show-cdup").trim());
	const untracked = splitNames(git("ls-files", "--others", "--exclude-standard", "-z", "--", ":/"));
	const changed = new Map<string, readonly LineSpan[] | null>();
	const base = findBase(revision);
	if (base !== null) {
		const plain = ["-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-color", "--no-renames", kinds];
		const names = splitNames(git(...plain, "--name-only", "-z", base, "--"));
		const pieces = git(...plain, "--unified=0", base, "--")
			.split(/^diff --git .*$/m)
			.slice(1);
		for (const [index, name] of names.entries()) changed.set(resolve(top, name), readSpans(pieces[index] ?? ""));
	} else for (const name of splitNames(git("ls-files", "-z", "--", ":/"))) changed.set(resolve(name), null);
	for (const name of untracked) changed.set(resolve(name), null);
	return changed;
}

/** The commit to compare with; null in a repository without any. */
function findBase(revision: string): string | null {
	const commit = tryGit("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
	if (commit !== null) return tryGit("merge-base", commit.trim(), "HEAD")?.trim() ?? commit.trim();
	if (revision === "HEAD") return null;
	throw new FileProblem(`--changed=${revision}: git knows no such revision`);
}

/** The lines that a difference without context adds; null for what git takes for no text. */
function readSpans(difference: string): LineSpan[] | null {
	if (/^(Binary files|GIT binary patch)/m.test(difference)) return null;
	return [...difference.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count = "1"]) => {
		const first = Number(start);
		return count === "0" ? [] : [[first, first + Number(count) - 1] as const];
	});
}
