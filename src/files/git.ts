import { spawnSync } from "node:child_process";
import { FileProblem } from "./file-problem.js";

/** What git prints. Throws a FileProblem. */
export function git(...args: string[]): string {
	return gitBytes(...args).toString("utf8");
}

/** The same, as it is. */
export function gitBytes(...args: string[]): Buffer {
	const { status, stdout, stderr, error } = spawnSync("git", args, { maxBuffer: 2 ** 30 });
	if (error !== undefined) throw new FileProblem(`git cannot be run: ${error.message}`);
	if (status !== 0) throw new FileProblem(`git ${args[0]} failed: ${stderr.toString("utf8").trim().split("\n")[0]}`);
	return stdout;
}

/** Null where git refuses. */
export function tryGit(...args: string[]): string | null {
	const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
	return status === 0 ? stdout : null;
}

/** A list as `-z` makes git print it. */
export function splitNames(list: string): string[] {
	return list.split("\0").filter((name) => name !== "");
}
