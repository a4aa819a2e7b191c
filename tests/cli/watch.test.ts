import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";
import { hasTerminal, runInTerminal } from "./run-in-terminal.js";

const fault = "The pier.<ref>https://brackwater.example/pier</ref>\n\n{{reflist}}\n";
const args = ["--watch", "--only", "bare-url"];

describe.skipIf(!hasTerminal)("--watch", () => {
	it("lints again what changes, the folder when its config does, and ends with Ctrl-C", async () => {
		const folder = makeFolder({ "drafts/a.wiki": "A pier.\n", "b.wiki": fault, "citelint.json": "{}" });
		const write = (name: string, text: string) => () => writeFileSync(join(folder, name), text);
		const { code, shown } = await runInTerminal(folder, args, [
			["watching 2 texts", write("drafts/a.wiki", fault)],
			[
				/drafts\/a\.wiki[\s\S]*1 warning[\s\S]*watching/,
				write("citelint.json", '{ "rules": { "bare-url": "error" } }'),
			],
			[/2 errors[\s\S]*watching/, write("drafts/c.wiki", "A ferry.\n")],
			["watching 3 texts", () => rmSync(join(folder, "drafts/c.wiki"))],
			["watching 2 texts", write("citelint.json", "{ nonsense")],
			[/citelint\.json:1[\s\S]*watching/, "\u0003"],
		]);
		expect(shown).toMatch(/0 errors, 1 warning[\s\S]*0 errors, 1 warning/);
		expect(code).toBe(0);
	});

	it("excludes what has an end of its own", () => {
		expect(runCli(".", ["--watch", "--stdin"]).code).toBe(2);
		expect(runCli(".", ["--watch", "--changed"]).err).toContain("exclude each other");
	});
});

describe.skipIf(!hasTerminal)("progress", () => {
	it("is shown in a terminal while many texts are read, and vanishes", async () => {
		const text = "The pier was built in 1871 and the ferry began in 1911.\n\n".repeat(600);
		const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}.wiki`, text]));
		const folder = makeFolder(files);
		const { shown } = await runInTerminal(folder, ["--no-config", "--output-file", "out.txt"], []);
		expect(shown).toMatch(/\d+ of 30 texts/);
		expect(shown.trimEnd()).toMatch(/\u001b\[K$/);
		expect(readFileSync(join(folder, "out.txt"), "utf8")).not.toContain(" of 30 texts\r");
		expect(runCli(folder, ["--no-config"]).err).toBe("");
	});
});
