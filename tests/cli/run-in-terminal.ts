import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../dist/cli.js");

/** `script` of util-linux makes a terminal; without it these tests are skipped, and with CI set they are not. */
export const hasTerminal =
	process.env.CI !== undefined ||
	(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "").includes("util-linux");

/** Runs the built program in a terminal; each of the answers is typed when what it waits for has been shown since the last one. */
export function runInTerminal(
	folder: string,
	args: readonly string[],
	answers: readonly (readonly [waitFor: string | RegExp, keys: string | ((type: (keys: string) => void) => void)])[],
	env: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number | null; readonly shown: string }> {
	// `exec`: a shell that stays would die of Ctrl-C itself and give its own exit code.
	const command = `exec ${[process.execPath, program, ...args].map((word) => `'${word}'`).join(" ")}`;
	const { NO_COLOR: _refused, FORCE_COLOR: _forced, ...environment } = process.env;
	const child = spawn("script", ["-qfec", command, "/dev/null"], {
		cwd: folder,
		env: { ...environment, SHELL: "/bin/sh", TERM: "xterm", ...env },
		stdio: ["pipe", "pipe", "inherit"],
	});
	let shown = "";
	let from = 0;
	const left = [...answers];
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		shown += text;
		const [next] = left;
		if (next === undefined) return;
		const [waitFor, keys] = next;
		const rest = shown.slice(from);
		if (typeof waitFor === "string" ? !rest.includes(waitFor) : !waitFor.test(rest)) return;
		left.shift();
		from = shown.length;
		if (typeof keys === "string") child.stdin.write(keys);
		else keys((typed) => child.stdin.write(typed));
	});
	return new Promise((resolve) => child.on("close", (code) => resolve({ code, shown })));
}
