import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const isInstalled = spawnSync("pre-commit", ["--version"]).status === 0;

const faulty = "Mali.<ref>{{cite web|title=Mali|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n";
const mended =
	"Mali.<ref>{{cite web|title=Mali|url=https://gazette.ml/pier|access-date=2020-01-01}}</ref>\n\n{{reflist}}\n";

if (isInstalled || process.env.CI) describe("pre-commit", testHooks);
else describe.skip("pre-commit (skipped: the program pre-commit is not installed)", testHooks);

function testHooks(): void {
	beforeAll(() => expect(isInstalled, "CI must not pass without the program pre-commit").toBe(true));

	it("refuses a draft with a fault, and lets it through when it is mended", { timeout: 600_000 }, () => {
		const { folder, run } = makeRepository("citelint");
		const commit = () => run("git", "commit", "-qm", "A draft");

		writeFileSync(join(folder, "draft.wiki"), faulty);
		run("git", "add", "draft.wiki");
		const refused = commit();
		expect(refused.status, refused.text).toBe(1);
		expect(refused.text).toContain("access-date-without-url");
		expect(refused.text).toContain("draft.wiki");
		expect(run("git", "log", "--format=%s").text).toBe("The hooks\n");

		writeFileSync(join(folder, "draft.wiki"), mended);
		run("git", "add", "draft.wiki");
		const passed = commit();
		expect(passed.status, passed.text).toBe(0);
		expect(run("git", "log", "--format=%s").text).toBe("A draft\nThe hooks\n");

		writeFileSync(join(folder, ".pre-commit-config.yaml"), configFor("citelint-fix"));
		writeFileSync(join(folder, "second.wiki"), faulty);
		run("git", "add", ".");
		const fixed = commit();
		expect(fixed.status, fixed.text).toBe(1);
		expect(readFileSync(join(folder, "second.wiki"), "utf8")).toBe(faulty.replace("|access-date=2020-01-01", ""));
	});
}

/** A repository with one commit, and the hook installed from this project as it was last committed. */
function makeRepository(hook: string) {
	const home = makeFolder({ ".gitconfig": "[user]\n\tname = A\n\temail = a@example.org\n" });
	const folder = makeFolder({ ".pre-commit-config.yaml": configFor(hook) });
	const environment = {
		...process.env,
		PRE_COMMIT_HOME: join(home, "cache"),
		GIT_CONFIG_GLOBAL: join(home, ".gitconfig"),
	};
	const run = (program: string, ...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env: environment });
		return { status, text: stdout + stderr };
	};
	run("git", "init", "-q");
	run("git", "add", ".");
	run("git", "commit", "-qm", "The hooks");
	const installed = run("pre-commit", "install");
	expect(installed.status, installed.text).toBe(0);
	return { folder, run };
}

function configFor(hook: string): string {
	const revision = spawnSync("git", ["rev-parse", "HEAD"], { cwd: project, encoding: "utf8" }).stdout.trim();
	return `repos:
- repo: ${project}
  rev: ${revision}
  hooks:
  - id: ${hook}
    language_version: system
`;
}
