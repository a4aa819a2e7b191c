import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, isKnownTo, type OptionName, options } from "../../src/cli/arguments/options.js";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const names = Object.keys(options) as OptionName[];
const script = (shell: string) => runCli(".", ["completion", shell]).out;

/** What bash offers for the last word. */
function complete(...words: string[]): string[] {
	const folder = makeFolder({});
	writeFileSync(join(folder, "citelint.bash"), script("bash"));
	const line = ["citelint", ...words].map((word) => `'${word}'`).join(" ");
	const code = `. ./citelint.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _citelint; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const { stdout, status, stderr } = spawnSync("bash", ["-c", code], { cwd: folder, encoding: "utf8" });
	expect(status, stderr).toBe(0);
	return stdout.split("\n").filter(Boolean);
}

describe("completion", () => {
	it.each(["bash", "zsh", "fish"])("of %s knows every command and option", (shell) => {
		const written = script(shell);
		for (const command of commands) expect(written).toContain(command);
		for (const name of names) expect(written).toContain(shell === "fish" ? `-l ${name} ` : `--${name}`);
		const { status, error } = spawnSync(shell, ["-n"], { input: written });
		if (error === undefined) expect(status).toBe(0);
	});

	it("offers options of the command, values, rules behind a comma, commands first", () => {
		expect(complete("--fi").sort()).toEqual(["--fix", "--fix-dry-run"]);
		expect(complete("rules", "--").sort()).toEqual(
			names
				.filter((name) => isKnownTo(name, "rules"))
				.map((name) => `--${name}`)
				.sort(),
		);
		expect(complete("--format", "sar")).toEqual(["sarif"]);
		expect(complete("--only", "tags,bare-u")).toEqual(["tags,bare-url"]);
		expect(complete("explain", "bare-u")).toEqual(["bare-url"]);
		expect(complete("help", "revi")).toEqual(["review"]);
		expect(complete("revi")).toEqual(["review"]);
		expect(complete("--certainty", "")).toEqual(["sure", "likely", "possible"]);
	});

	it("refuses another shell", () => {
		expect(runCli(".", ["completion", "fsh"])).toMatchObject({ code: 2, out: "" });
		expect(runCli(".", ["completion"]).err).toContain("bash, zsh, fish");
	});
});
