import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe } from "vitest";

/** Where the corpus, the seeds and the scorers lie: beside the project, never in it. */
export const shared = join(import.meta.dirname, "../../shared");

/** A group of tests that needs `../shared`: skipped with a word where it is missing, failing in CI. */
export function describeWithShared(name: string, tests: () => void): void {
	if (existsSync(shared)) describe(name, tests);
	else if (process.env.CI) {
		describe(name, () => {
			throw new Error(`${shared} is missing, and CI must not pass without it`);
		});
	} else describe.skip(`${name} (skipped: ${shared} is missing)`, tests);
}

/** The texts of a folder of `../shared`, by path, in order. */
export function sharedTexts(folder: string): { path: string; text: string }[] {
	return readdirSync(join(shared, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(wiki|md|txt)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
