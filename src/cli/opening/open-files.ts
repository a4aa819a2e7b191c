import { dirname, resolve } from "node:path";
import { type Discovery, discover } from "../../files/discover.js";
import { FileProblem } from "../../files/file-problem.js";
import type { FileText } from "../../files/file-text.js";
import { IgnoreRules } from "../../files/ignore-rules.js";
import { tryReadFile } from "../../files/read-file.js";
import type { TextShelf } from "../../files/text-shelf.js";
import type { LeaveOut } from "../../files/walk-folder.js";
import type { Arguments } from "../arguments/arguments.js";
import { stderr } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import type { Choices } from "./choices.js";

/** Finds what the names lead to, ignore files obeyed. Throws a FileProblem where one leads to nothing. */
export async function findFiles(names: readonly string[], args: Arguments, choices: Choices): Promise<Discovery> {
	const rules = new IgnoreRules((folder) => choices.patternsOf(folder));
	const isLeftOut: LeaveOut = async (path, how) => {
		if (!args.usesIgnore) return false;
		const ignoredBy = await rules.ask(path, how === "folder");
		return how === "named" ? ignoredBy === "citelint" : ignoredBy !== null;
	};
	const discovery = await discover(names, { isLeftOut, extensions: Object.keys(choices.dialectNames) });
	for (const path of discovery.leftOut)
		stderr.write(say(`citelint: ${path}: left out, as .citelintignore or the config says\n`));
	return discovery;
}

/** Bytes that take a second or so. */
const longText = 1_000_000;

/** Reads files one after the other. One that cannot be read is named on standard error, counted by `onProblem`, and passed over. */
export async function* openFiles(
	paths: readonly string[],
	choices: Choices,
	shelf: TextShelf,
	onProblem: () => void,
	read: (path: string) => FileText | FileProblem = tryReadFile,
): AsyncGenerator<FileText> {
	let folder: string | undefined;
	for (const path of paths) {
		if (dirname(path) !== folder) {
			folder = dirname(path);
			await choices.prepare(resolve(folder));
		}
		const file = read(path);
		if (file instanceof FileProblem) {
			stderr.write(say(`citelint: ${file.message}\n`));
			onProblem();
			continue;
		}
		if (!file.isUnread && file.isLossy)
			stderr.write(say(`citelint: ${file.path}: some bytes are not ${file.encoding}; they are shown as \ufffd\n`));
		shelf.put(file);
		if (!file.isUnread && file.bytes.length > longText) (await import("../tune.js")).tuneForWork();
		yield file;
	}
}
