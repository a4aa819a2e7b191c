import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Makes a folder with these files; it goes when the test ends. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "citelint-")));
	// A folder may hold a whole installation.
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
	return folder;
}
