import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, isHeededBy, type OptionName, options } from "../../src/cli/arguments/options.js";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const names = Object.keys(options) as OptionName[];
const script = (shell: string) => runCli(".", ["completion", shell]).out;

/** What each line is completed to by a shell that was started like that of a user. */
const shells: Readonly<Record<string, (lines: readonly string[]) => string[][]>> = {
	bash(lines) {
		const folder = makeFolder({});
		writeFileSync(join(folder, "citelint.bash"), script("bash"));
		const asks = lines.map((line) => {
			const words = line.split(" ");
			return `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _citelint; printf '%s ' "\${COMPREPLY[@]}"; echo`;
		});
		return run("bash", ["-c", `. ./citelint.bash\n${asks.join("\n")}`], folder)
			.split("\n")
			.slice(0, -1)
			.map(split);
	},
	zsh(lines) {
		const folder = makeFolder({ ".zshrc": zshrc, "ask.zsh": askZsh });
		writeFileSync(join(folder, "_citelint"), script("zsh"));
		const told = run("zsh", ["-f", "ask.zsh", ...lines], folder)
			.split("END OF LIST\n")
			.slice(0, -1);
		const isListed = (row: string) => !/citelint .|ALL LISTED/.test(row);
		return told.map((list) => split(list.split("\n").filter(isListed).join("\n")));
	},
	fish(lines) {
		const folder = makeFolder({});
		writeFileSync(join(folder, "citelint.fish"), script("fish"));
		const asks = lines.map((line) => `echo (complete -C '${line}' | string replace -r '\\t.*' '')`);
		return run("fish", ["--no-config", "-c", `source citelint.fish\n${asks.join("\n")}`], folder)
			.split("\n")
			.slice(0, -1)
			.map(split);
	},
};

/** The shell of a user: completion by its own system, from a folder of $fpath. */
const zshrc = `PS1= LISTMAX=0 fpath=($ZDOTDIR $fpath)
unsetopt prompt_cr prompt_sp list_types; unset zle_bracketed_paste
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' verbose no
stty columns 1000 rows 1000
bindkey '^D' list-choices
tell_end() { BUFFER=; print -n "ALL LISTED" }; zle -N tell_end; bindkey '^G' tell_end
zle-line-init() { print -n READY }; zle -N zle-line-init
`;

/** Types lines into that shell, and has it list what fits. */
const askZsh = `zmodload zsh/zpty
zpty shell "TERM=dumb ZDOTDIR=$PWD zsh -i"
zpty -r -m shell got "*READY*" || exit 1
for line in "$@"; do
	zpty -w -n shell "$line"$'\\x04\\x07'
	zpty -r -m shell got "*ALL LISTED*" || exit 1
	print -r -- "$got"
	print "END OF LIST"
done
zpty -d shell
`;

function run(program: string, args: string[], cwd: string): string {
	const { stdout, status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", timeout: 60_000 });
	expect(status, stderr).toBe(0);
	return stdout;
}

const split = (words: string) => words.split(/\s+/).filter(Boolean);

const isInstalled = (shell: string) => spawnSync(shell, ["-c", "true"]).error === undefined;

describe("completion", () => {
	it.each(["bash", "zsh", "fish"])("of %s knows every command and option", (shell) => {
		const written = script(shell);
		for (const command of commands) expect(written).toContain(command);
		for (const name of names) expect(written).toContain(shell === "fish" ? `-l ${name} ` : `--${name}`);
		const { status, error } = spawnSync(shell, ["-n", "script"], { cwd: makeFolder({ script: written }) });
		if (error === undefined) expect(status).toBe(0);
	});

	it.each(["bash", "zsh", "fish"])(
		"in %s offers options of the command, values, rules behind a comma, commands",
		(shell) => {
			if (!isInstalled(shell) && !process.env.CI) {
				console.warn(`skipped: ${shell} is not installed`);
				return;
			}
			const asked: readonly (readonly [string, readonly string[]])[] = [
				["citelint --fi", ["--fix", "--fix-dry-run"]],
				["citelint rules --", names.filter((name) => isHeededBy(name, "rules")).map((name) => `--${name}`)],
				["citelint --format sar", ["sarif"]],
				["citelint --only bare-u", ["bare-url"]],
				["citelint --only tags,bare-u", [shell === "zsh" ? "bare-url" : "tags,bare-url"]],
				["citelint explain bare-u", ["bare-url"]],
				["citelint help revi", ["review"]],
				["citelint revi", ["review"]],
				["citelint --language ", ["en", "fr"]],
				["citelint --certainty ", ["likely", "possible", "sure"]],
			];
			const told = shells[shell]!(asked.map(([line]) => line));
			for (const [index, [line, words]] of asked.entries())
				expect([...new Set(told[index])].sort(), line).toEqual([...words].sort());
		},
	);

	it("refuses another shell", () => {
		expect(runCli(".", ["completion", "fsh"])).toMatchObject({ code: 2, out: "" });
		expect(runCli(".", ["completion"]).err).toContain("bash, zsh, fish");
	});
});
