import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const readYaml = (name: string) => parse(readFileSync(join(project, name), "utf8"));
const faulty = "Mali.<ref>{{cite web|title=Mali|url=https://gazette.ml/pier|date=31 June 2020}}</ref>\n\n{{reflist}}\n";

/** Runs the lint step of action.yml as a runner does. */
function runAction(folder: string, inputs: { readonly paths: string; readonly options: string }) {
	const { steps } = readYaml("action.yml").runs;
	const step = steps.find(({ id }: { id?: string }) => id === "lint");
	const { status, stdout } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
		cwd: folder,
		encoding: "utf8",
		env: {
			...process.env,
			GITHUB_ACTION_PATH: project,
			GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
			CITELINT_PATHS: inputs.paths,
			CITELINT_OPTIONS: inputs.options,
			CITELINT_SARIF: "out.sarif",
			CITELINT_CACHE: join(folder, "found"),
		},
	});
	return { status, stdout, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

describe("the action", () => {
	it("annotates, summarizes and writes SARIF, and fails the job", () => {
		const folder = makeFolder({ "a b.wiki": faulty, "c.wiki": faulty });
		const { status, stdout, read } = runAction(folder, {
			paths: "a b.wiki\n",
			options: "--quiet\n--only\ncitations\n",
		});
		expect(status).toBe(1);
		expect(stdout).toMatch(/^::error file=a b\.wiki,line=1,.*title=invalid-cite-date::/);
		expect(read("summary.md")).toContain("`invalid-cite-date` | 1 |");
		expect(JSON.parse(read("out.sarif")).runs[0].results).toHaveLength(1);
		expect(existsSync(join(folder, "found"))).toBe(true);
	});

	it("obeys nothing that stands in an input", () => {
		const folder = makeFolder({ "a.wiki": "A town.\n" });
		const { status } = runAction(folder, { paths: "$(touch pwned)\n`touch pwned`\n; touch pwned", options: "" });
		expect(status).toBe(2);
		expect(existsSync(join(folder, "pwned"))).toBe(false);
	});

	it("has no expression inside a script", () => {
		for (const { run = "" } of readYaml("action.yml").runs.steps) expect(run).not.toContain("${{");
	});
});

describe("the GitLab template", () => {
	it("runs citelint into the report that it hands over", () => {
		const { script, artifacts } = readYaml("recipes/gitlab-ci.yml").citelint;
		expect(script.join("\n")).toContain(`--format gitlab:${artifacts.reports.codequality}`);
		const folder = makeFolder({ "a.wiki": faulty });
		const command = script[0].replace(/^npx .*?citelint /, `"${process.execPath}" "${join(project, "dist/cli.js")}" `);
		expect(spawnSync("sh", ["-c", command], { cwd: folder }).status).toBe(1);
		const report = JSON.parse(readFileSync(join(folder, artifacts.reports.codequality), "utf8"));
		expect(report.map(({ check_name }: { check_name: string }) => check_name)).toContain("invalid-cite-date");
	});
});
