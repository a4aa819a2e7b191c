import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const faulty = "Mali.<ref>{{cite web|title=Mali|url=https://gazette.ml/pier|date=31 June 2020}}</ref>\n\n{{reflist}}\n";
const mended = faulty.replace("31 June", "30 June");

/** A repository in which citelint is installed; a hook sees the same program. */
function makeRepository(files: Readonly<Record<string, string>> = {}) {
	const folder = makeFolder({ ".gitignore": "node_modules\n", ...files });
	const home = makeFolder({ ".gitconfig": "[user]\n\tname = A\n\temail = a@example.org\n" });
	const env = { ...process.env, GIT_CONFIG_GLOBAL: join(home, ".gitconfig"), CI: undefined };
	const run = (program: string, ...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env });
		return { status, text: stdout + stderr };
	};
	const install = (...packages: string[]) =>
		run("npm", "install", "--ignore-scripts", "--no-save", "--no-audit", ...packages);
	const link = () => {
		mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
		symlinkSync(project, join(folder, "node_modules/citelint"));
		symlinkSync("../citelint/dist/cli.js", join(folder, "node_modules/.bin/citelint"));
	};
	run("git", "init", "-q");
	return { folder, run, install, link };
}

/** A commit with a fault is refused, one with the fault mended goes through, and so does one without any text. */
function expectToGuard({ folder, run }: ReturnType<typeof makeRepository>): void {
	const commit = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		run("git", "add", name);
		return run("git", "commit", "-qm", name);
	};
	const refused = commit("a draft.wiki", faulty);
	expect(refused.status, refused.text).not.toBe(0);
	expect(refused.text).toContain("31 June 2020");
	const passed = commit("a draft.wiki", mended);
	expect(passed.status, passed.text).toBe(0);
	// What is committed counts, and not what has become of it since.
	writeFileSync(join(folder, "b.wiki"), faulty);
	run("git", "add", "b.wiki");
	writeFileSync(join(folder, "b.wiki"), mended);
	const stale = run("git", "commit", "-qm", "b");
	expect(stale.status, stale.text).not.toBe(0);
	expect(readFileSync(join(folder, "b.wiki"), "utf8")).toBe(mended);
	run("git", "add", "b.wiki");
	const other = commit("other.json", "{}\n");
	expect(other.status, other.text).toBe(0);
}

describe("a plain git hook", () => {
	it("guards commits, as a recipe and as init writes it", { timeout: 120_000 }, () => {
		const byHand = makeRepository();
		byHand.link();
		cpSync(join(project, "recipes/pre-commit"), join(byHand.folder, ".git/hooks/pre-commit"));
		expectToGuard(byHand);
		const byInit = makeRepository();
		byInit.link();
		byInit.run("npx", "--no-install", "citelint", "init");
		expectToGuard(byInit);
	});
});

/** Programs that are fetched for the test: skipped with a word where there is no network, failing in CI. */
function itWith(
	packages: readonly string[],
	name: string,
	test: (made: ReturnType<typeof makeRepository>) => void,
): void {
	it(name, { timeout: 300_000 }, (context) => {
		const made = makeRepository({ "package.json": '{"private":true,"type":"module"}' });
		const { status, text } = made.install(...packages);
		if (status !== 0 && !process.env.CI) context.skip(`${packages.join(" and ")} could not be fetched`);
		expect(status, text).toBe(0);
		made.link();
		test(made);
	});
}

describe("programs that run hooks", () => {
	itWith(["lefthook@2.2.1"], "lefthook guards commits", (made) => {
		cpSync(join(project, "recipes/lefthook.yml"), join(made.folder, "lefthook.yml"));
		const installed = made.run("npx", "--no-install", "lefthook", "install");
		expect(installed.status, installed.text).toBe(0);
		expectToGuard(made);
	});

	itWith(["husky@9", "lint-staged@16"], "husky with lint-staged guards commits", (made) => {
		cpSync(join(project, "recipes/lint-staged.json"), join(made.folder, ".lintstagedrc.json"));
		const installed = made.run("npx", "--no-install", "husky");
		expect(installed.status, installed.text).toBe(0);
		writeFileSync(join(made.folder, ".husky/pre-commit"), "npx --no-install lint-staged\n");
		expect(existsSync(join(made.folder, ".husky/_"))).toBe(true);
		expectToGuard(made);
	});
});

describe("recipes", () => {
	it("the plain hook is the one that init writes", () => {
		const { folder, link, run } = makeRepository();
		link();
		run("npx", "--no-install", "citelint", "init");
		const [, , line] = readFileSync(join(project, "recipes/pre-commit"), "utf8").split("\n");
		expect(readFileSync(join(folder, ".git/hooks/pre-commit"), "utf8")).toBe(`#!/bin/sh\n${line}\n`);
	});
});
