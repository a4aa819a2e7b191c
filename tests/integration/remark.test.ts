import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const remark = join(project, "node_modules/remark-cli/cli.js");

/** Runs remark-cli in a folder in which citelint is installed. */
function runRemark(text: string, options: object) {
	const folder = makeFolder({
		"a.md": text,
		".remarkrc.json": JSON.stringify({ plugins: [["citelint/remark", options]] }),
	});
	mkdirSync(join(folder, "node_modules"));
	symlinkSync(project, join(folder, "node_modules/citelint"));
	const { FORCE_COLOR: _forced, ...env } = process.env;
	return spawnSync(process.execPath, [remark, "--no-color", "a.md"], { cwd: folder, encoding: "utf8", env });
}

describe("remark-cli", () => {
	it("says what citelint says, at its place", () => {
		const { status, stdout, stderr } = runRemark("A pier.[^1] A [b].\n\n[^1]: https://example.org/x\n", {
			only: ["bare-url"],
		});
		expect(status, stderr).toBe(0);
		expect(stderr).toMatch(/3:7-3:28 +warning .*bare-url +citelint/);
		expect(stdout).toContain("A pier");
	});

	it("fails for errors, and takes wishes", () => {
		const text = "A pier.<ref>{{cite web|title=B|access-date=2020-01-01}}</ref>\n";
		const only = ["access-date-without-url"];
		expect(runRemark(text, { only })).toMatchObject({ status: 1, stderr: expect.stringMatching(/error .*citelint/) });
		expect(runRemark(text, { only, wishes: { [only[0]!]: { severity: "warning" } } }).status).toBe(0);
		expect(runRemark(text, { skip: ["citations", "references", "coverage"] }).stderr).toBe("a.md: no issues found\n");
	});
});
