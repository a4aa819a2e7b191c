import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.js";
import { makeFolder } from "../files/scratch.js";

const project = join(import.meta.dirname, "../..");
const name = "citelint-plugin-house-style";
const text = "A.<ref>[https://dailyrumour.example/x X]</ref>\n\n{{reflist}}\n";

/** A project in which citelint and the example of a plugin are installed. */
function makeProject(files: Readonly<Record<string, string>>): string {
	const folder = makeFolder({ "a.wiki": text, ...files });
	mkdirSync(join(folder, "node_modules"), { recursive: true });
	symlinkSync(project, join(folder, "node_modules/citelint"));
	cpSync(join(project, "fixtures/plugin"), join(folder, "node_modules", name), { recursive: true });
	return folder;
}

const only = ["--only", "sources", "--format", "compact"];

describe("a plugin", () => {
	it("passes its own tests", () => {
		const folder = makeProject({});
		const { NODE_TEST_CONTEXT: _, ...env } = process.env;
		const run = spawnSync(process.execPath, ["--test"], {
			cwd: join(folder, "node_modules", name),
			encoding: "utf8",
			env,
		});
		expect(run.status, run.stdout + run.stderr).toBe(0);
		expect(run.stdout).toContain("# pass 3");
	});

	it("brings rules that are configured, chosen and explained like any other", () => {
		const folder = makeProject({ "citelint.json": JSON.stringify({ plugins: [name] }) });
		expect(runCli(folder, only)).toEqual({
			code: 1,
			out: "a.wiki:1:9: warning dailyrumour.example is no source that this house takes [house/tabloid-as-source]\n",
			err: "",
		});
		expect(runCli(folder, ["explain", "house/tabloid-as-source"]).out).toContain("hosts");
		expect(runCli(folder, ["rules"]).out).toContain("house/tabloid-as-source");
		expect(runCli(folder, ["--only", "house/tabloid-as-sorce"]).err).toContain("did you mean house/tabloid-as-source?");
		const strict = { plugins: name, rules: { "house/tabloid-as-source": ["error", { hosts: [] }] } };
		expect(runCli(makeProject({ "citelint.json": JSON.stringify(strict) }), only).out).toBe("");
	});

	it.each([
		[{ plugins: ["./none.js"] }, "citelint.json: plugins: ./none.js cannot be found"],
		[{ plugins: ["./empty.js"] }, "citelint.json: plugins: ./empty.js exports no list of rules"],
		[
			{ plugins: ["./wrong.js"] },
			"citelint.json: plugins: ./wrong.js exports as number 1 something that defineRule did not make",
		],
		[{ plugins: ["./broken.js"] }, "citelint.json: plugins: ./broken.js cannot be loaded: no luck"],
		[{ plugins: [name], rules: { "house/x": "off" } }, "rules.house/x: no such rule or family"],
	])("%j is refused with a word", (config, message) => {
		const folder = makeProject({
			"citelint.json": JSON.stringify(config),
			"package.json": '{"type":"module"}',
			"empty.js": "export {};",
			"wrong.js": "export const rules = [{ id: 'x' }];",
			"broken.js": "throw new Error('no luck');",
		});
		const { code, err } = runCli(folder, ["a.wiki"]);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	it("is not run for a stranger's folder", () => {
		const evil = { "evil.js": "console.log('run');", "citelint.json": '{"plugins":["./evil.js"]}', "b.wiki": text };
		const below = Object.fromEntries(Object.entries(evil).map(([path, content]) => [`below/${path}`, content]));
		const refused = "only the config of the folder in which citelint is started, or of --config, brings code";
		for (const args of [["."], ["below/b.wiki"], ["--stdin", "--stdin-filename", "below/b.wiki"]]) {
			const { code, out, err } = runCli(makeProject(below), args, { input: text });
			expect([code, out]).toEqual([2, ""]);
			expect(err).toContain(refused);
		}
	});
});
