import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, isHeededBy, type OptionName, options } from "../../src/cli/arguments/options.js";
import { formats } from "../../src/reporters/load-reporter.js";
import { runCli } from "./run-cli.js";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const names = Object.keys(options) as OptionName[];

describe("help", () => {
	it("--help fits a terminal of 24 lines and 80 columns, and names everything", () => {
		const { code, out } = runCli(".", ["--help"]);
		expect(code).toBe(0);
		const rows = out.trimEnd().split("\n");
		// One line is the prompt's.
		expect(rows.length).toBeLessThan(24);
		expect(rows.filter((row) => row.length > 80)).toEqual([]);
		for (const name of names) expect(out).toContain(`--${name}`);
		for (const name of commands.filter((command) => command !== "lint"))
			expect(out).toMatch(new RegExp(`\\b${name}\\b`));
		expect(runCli(".", ["help"]).out).toBe(out);
	});

	it.each(commands)("help %s names its options and no others", (command) => {
		const { code, out } = runCli(".", ["help", command]);
		expect(code).toBe(0);
		for (const name of names) expect(new RegExp(`^  --${name}[ [=]`, "m").test(out)).toBe(isHeededBy(name, command));
	});

	it("COMMAND --help is the same, and names what was meant", () => {
		expect(runCli(".", ["explain", "--help"]).out).toBe(runCli(".", ["help", "explain"]).out);
		expect(runCli(".", ["help", "explian"])).toMatchObject({
			code: 2,
			err: 'citelint: unknown command "explian"; did you mean explain?\n',
		});
		expect(runCli(".", ["explian"]).err).toBe(
			"citelint: explian: no such command, file or folder; did you mean explain?\n",
		);
	});

	it("knows what options and commands are called elsewhere, and leaves out what changes nothing", () => {
		const { err } = runCli(".", ["-f", "json"]);
		expect(err).toBe("citelint: unknown option -f; did you mean --format?\n");
		expect(runCli(".", ["--select", "dates"]).err).toContain("did you mean --only?");
		expect(runCli(".", ["check", "src"]).err).toContain("did you mean lint?");
		expect(runCli(".", ["help", "init"]).out).not.toMatch(/--(?:config|today|color|dialect)/);
		// Those who call every command alike are not refused.
		expect(runCli(".", ["explain", "bare-url", "--today", "2026-11-22", "--no-ignore"]).code).toBe(0);
		expect(runCli(".", ["help", "claims"]).out).toContain("--format F  ");
	});

	it("every option and command is tried in some other test", () => {
		const own = new Set(["help.test.ts", "completion.test.ts"]);
		const tests = readdirSync(new URL("..", import.meta.url), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts") && !own.has(basename(name)))
			.map((name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8"))
			.join("\n");
		for (const name of names.filter((each) => each !== "help"))
			expect(tests, name).toMatch(new RegExp(`["' ]--${name}["'= ]`));
		for (const command of commands.filter((each) => each !== "help")) expect(tests, command).toContain(`"${command}"`);
	});

	it("the README names every option, command and format", () => {
		for (const name of names) expect(readme).toContain(`--${name}`);
		for (const name of commands.filter((command) => command !== "lint")) expect(readme).toContain(`citelint ${name}`);
		for (const name of formats) expect(readme).toContain(`\`${name}\``);
	});
});
