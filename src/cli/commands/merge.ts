import { existsSync, readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { readCache } from "../../cache/cache-file.js";
import type { Entry } from "../../cache/entry.js";
import { FileProblem } from "../../files/file-problem.js";
import type { Arguments } from "../arguments/arguments.js";
import { UsageProblem } from "../arguments/usage-problem.js";
import type { ExitCode } from "../exit-code.js";
import { lint } from "./lint.js";

/** Lints the texts of parts that `--shard` has written, without looking again at what is as it was, and compares them. */
export async function merge(args: Arguments): Promise<ExitCode> {
	if (args.operands.length === 0) throw new UsageProblem("merge needs the files that --shard has written");
	const entries = new Map<string, Entry>();
	for (const part of args.operands) {
		const shelf = existsSync(part) ? readCache(readFileSync(part), crc32) : null;
		if (shelf === null || (shelf.entries.size === 0 && shelf.together === null))
			throw new FileProblem(`${part}: no part that --shard has written`);
		for (const [path, entry] of shelf.entries) entries.set(path, entry);
	}
	return lint({ ...args, operands: [...entries.keys()] }, { entries, together: null });
}
