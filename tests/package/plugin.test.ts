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
		expect(run.stdout).toContain("# pass 4");
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

	it("brings names of dialects: for the command line, for overrides, for files", () => {
		const wiki = "The duke.<ref>[https://dailyrumour.example/x X]</ref>";
		const config = { plugins: [name], overrides: [{ files: ["b.md"], dialect: "copy" }] };
		const folder = makeProject({ "citelint.json": JSON.stringify(config), "a.copy": wiki, "b.md": wiki, "c.md": wiki });
		const dialectsOf = (args: string[]) =>
			JSON.parse(runCli(folder, [...args, "--format", "json"]).out).documents.map(
				({ path, dialect }: { path: string; dialect: string }) => `${path} ${dialect}`,
			);
		expect(dialectsOf(["."])).toEqual(["a.copy wikitext", "a.wiki wikitext", "b.md wikitext", "c.md markdown"]);
		expect(dialectsOf(["c.md", "--dialect", "copy"])).toEqual(["c.md wikitext"]);
		expect(runCli(folder, ["--dialect", "coppy"]).err).toContain('unknown dialect "coppy"; did you mean copy?');
		expect(runCli(folder, ["config", "a.copy"]).out).toContain(`dialect    wikitext (plugin ${name})`);
		expect(runCli(makeProject({}), ["--dialect", "copy"]).code).toBe(2);
	});

	it("brings words of events, and kinds of its own", () => {
		const bell = "The Great Bell was poured on 4 May 1871. The Great Bell was poured on 9 June 1873.\n";
		const club = "The Rowing Club was called to life on 4 May 1871. The Rowing Club was founded on 9 June 1873.\n";
		const files = { "bell.txt": bell, "club.txt": club };
		const asked = ["--only", "two-dates-for-one-event", "--certainty", "possible", "--format", "compact"];
		const folder = makeProject({ ...files, "citelint.json": JSON.stringify({ plugins: [name] }) });
		expect(runCli(folder, asked).out.split("\n")).toEqual([
			expect.stringContaining("casting of the bell"),
			expect.stringContaining("founding"),
			"",
		]);
		expect(runCli(makeProject(files), asked).out).toBe("");
	});
});

describe("a config that is code", () => {
	const module = `import * as house from "${name}";
import { defineConfig } from "citelint";
export default defineConfig({ plugins: [house], rules: { "house/tabloid-as-source": "error" } });
`;

	it.each(["citelint.config.mjs", "citelint.config.js"])("%s may hold its plugins themselves", (file) => {
		const folder = makeProject({ [file]: module, "package.json": '{"type":"module"}' });
		expect(runCli(folder, only).out).toContain(": error dailyrumour.example");
	});

	it("may be a CommonJS module, a promise, and name its plugins", () => {
		const rules = `{ sources: "off", "house/tabloid-as-source": "info" }`;
		const config = `module.exports = Promise.resolve({ plugins: ["${name}"], rules: ${rules} });`;
		const folder = makeProject({ "citelint.config.cjs": config });
		expect(runCli(folder, [...only, "--notes"]).out).toContain(": info dailyrumour.example");
	});

	it("in TypeScript is run where Node can, or says that it cannot", () => {
		const config = `const level: string = "error";\nexport default { plugins: ["${name}"], rules: { "house/tabloid-as-source": level } };\n`;
		const { code, out, err } = runCli(makeProject({ "citelint.config.mts": config }), only);
		if ((process.features as { typescript?: unknown }).typescript) expect(out).toContain(": error dailyrumour");
		else
			expect({ code, err }).toEqual({
				code: 2,
				err: `citelint: citelint.config.mts: this Node (${process.version}) cannot run TypeScript: Node 22.18 can, or write citelint.config.mjs\n`,
			});
	});

	it.each([
		["export default 1;", "citelint.config.mjs: its default export is no config"],
		["throw new Error('no luck');", "citelint.config.mjs: cannot be loaded: no luck"],
		["export default { rules: { 'bare-ulr': 'off' } };", "citelint.config.mjs: rules.bare-ulr: no such rule or family"],
		["export default { plugins: [1] };", "citelint.config.mjs: plugins[0]: a string is expected here"],
		[
			"export default { plugins: [{ dialects: { wml: 'html' } }] };",
			"plugins: a plugin exports dialects that are not names for",
		],
		["export default { plugins: [{ events: [{ name: 1 }] }] };", "exports as event number 1 something that is none"],
	])("%s is refused with a word", (text, message) => {
		const { code, err } = runCli(makeProject({ "citelint.config.mjs": text }), ["a.wiki"]);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	it("is not run for a stranger's folder, nor for the name of what comes through a pipe", () => {
		const evil = { "below/citelint.config.mjs": "console.log('run'); export default {};", "below/b.wiki": text };
		for (const args of [["."], ["below/b.wiki"], ["--stdin", "--stdin-filename", "below/b.wiki"]]) {
			const { code, out, err } = runCli(makeProject(evil), args, { input: text });
			expect([code, out]).toEqual([2, ""]);
			expect(err).toContain("below/citelint.config.mjs: only the config of the folder in which citelint is started");
		}
	});
});
