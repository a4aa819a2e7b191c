import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const english = "Mali.<ref>{{cite web|title=Mali}}</ref>\n\n{{reflist}}\n[[Category:Mali]]\n";
const french = "Mali.<ref>{{Lien web|titre=Mali}}</ref>\n\n{{Références}}\n[[Catégorie:Mali]]\n";

function initIn(files: Readonly<Record<string, string>>, { isRepository = false } = {}) {
	const folder = makeFolder(files);
	if (isRepository) spawnSync("git", ["init", "-q"], { cwd: folder });
	const outcome = runCli(folder, ["init"]);
	const read = (name: string) => readFileSync(join(folder, name), "utf8");
	return { folder, outcome, read };
}

describe("citelint init", () => {
	it.each([
		["wikipedia-en", { "a.wiki": english, "b.md": "Words.\n" }],
		["wikipedia-fr", { "a.wiki": french }],
		["markdown-notes", { "a.md": "Words.\n", "b.md": "More.\n" }],
		["recommended", { "a.md": "Words.[^1]\n\n[^1]: A book.\n" }],
		["recommended", {}],
	])("sees that %s fits", (preset, files) => {
		const { outcome, read, folder } = initIn(files);
		expect(outcome).toMatchObject({ code: 0, err: "" });
		expect(JSON.parse(read("citelint.json"))).toEqual({ extends: preset, rules: {} });
		expect(outcome.out).toContain("no git repository here, so no hook");
		if (Object.keys(files).length > 0) expect(runCli(folder, ["."]).code).not.toBe(2);
	});

	it("leaves what is there as it is", () => {
		const { outcome, read } = initIn({ "a.md": "Words.\n", "citelint.yaml": "rules: {}\n" });
		expect(outcome.out).toContain("citelint.yaml is there already");
		expect(read("citelint.yaml")).toBe("rules: {}\n");
	});

	it("writes a plain hook, once", () => {
		const { folder, outcome, read } = initIn({ "a.wiki": english }, { isRepository: true });
		expect(outcome.out).toContain("wrote .git/hooks/pre-commit");
		const hook = read(".git/hooks/pre-commit");
		expect(hook).toMatch(/^#!\/bin\/sh\n.*citelint --staged\n$/);
		expect(statSync(join(folder, ".git/hooks/pre-commit")).mode & 0o111).toBe(0o111);
		expect(runCli(folder, ["init"]).out).toContain("names citelint already");
		expect(read(".git/hooks/pre-commit")).toBe(hook);
	});

	it("joins the program that runs the hooks", () => {
		const config = "# ours\nrepos:\n  - repo: local # here\n    hooks: []\n";
		const { folder, read } = initIn({ ".pre-commit-config.yaml": config }, { isRepository: true });
		expect(read(".pre-commit-config.yaml")).toContain("# ours\nrepos:\n  - repo: local # here\n");
		expect(read(".pre-commit-config.yaml")).toContain("id: citelint");
		expect(existsSync(join(folder, ".git/hooks/pre-commit"))).toBe(false);
		expect(initIn({ "lefthook.yml": "{}\n" }, { isRepository: true }).read("lefthook.yml")).toContain("{staged_files}");
		expect(initIn({ ".husky/_/x": "" }, { isRepository: true }).read(".husky/pre-commit")).toContain("citelint");
	});

	it("takes no paths", () => expect(runCli(".", ["init", "x"]).code).toBe(2));
});
