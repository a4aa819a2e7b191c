import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Arguments } from "../arguments/arguments.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { nameFromHere } from "../opening/name-from-here.js";
import { findFiles } from "../opening/open-files.js";
import { stderr, stdout } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { lint } from "./lint.js";
import { TextWatcher } from "./text-watcher.js";

/** Lints, and again what has changed, until the user ends it. */
export async function watch(args: Arguments): Promise<ExitCode> {
	let watcher = new TextWatcher(await listTexts(args, new Set()));
	let focus: readonly string[] = [];
	for (;;) {
		await lintOnce({ ...args, focus });
		const { size } = watcher.paths;
		tell(`citelint: watching ${size} ${size === 1 ? "text" : "texts"}; Ctrl-C ends\n`);
		const changed = await watcher.next();
		if (changed === null) return ExitCode.Clean;
		// The new one looks before the old one is closed: nothing is missed between them.
		const next = new TextWatcher(await listTexts(args, watcher.paths));
		watcher.close();
		if (watcher.hasEnded) {
			next.close();
			return ExitCode.Clean;
		}
		const isAllKnown = changed.every((path) => watcher.paths.has(path) && existsSync(path));
		focus = isAllKnown ? changed.map(nameFromHere) : [];
		watcher = next;
		tell(`\n${changed.map(nameFromHere).join(", ")}\n`);
	}
}

function tell(text: string): void {
	stdout.flush();
	stderr.write(say(text));
	stderr.flush();
}

/** What cannot be read now may be mended next. */
async function lintOnce(args: Arguments): Promise<void> {
	try {
		await lint(args);
	} catch (error) {
		stderr.write(say(`citelint: ${error instanceof Error ? error.message : String(error)}\n`));
	}
}

/** Absolute; those of before where the config cannot be read. */
async function listTexts(args: Arguments, before: ReadonlySet<string>): Promise<ReadonlySet<string>> {
	try {
		const names = args.operands.length === 0 ? ["."] : args.operands;
		return new Set((await findFiles(names, args, await openChoices(args))).paths.map((path) => resolve(path)));
	} catch {
		return before;
	}
}
