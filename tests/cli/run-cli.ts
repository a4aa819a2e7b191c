import { spawnSync } from "node:child_process";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../dist/cli.js");

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs the built program in a folder, without a terminal. */
export function runCli(folder: string, args: readonly string[], { input = "", env = {} } = {}): Outcome {
	const { FORCE_COLOR: _forced, NO_COLOR: _refused, ...environment } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		cwd: folder,
		encoding: "utf8",
		input,
		env: { ...environment, ...env },
	});
	return { code: status, out: stdout, err: stderr };
}
