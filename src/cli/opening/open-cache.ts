import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { rules } from "../../../rules/index.js";
import { Cache } from "../../cache/cache.js";
import { readCache, writeCache } from "../../cache/cache-file.js";
import type { Shelf } from "../../cache/entry.js";
import type { Assignment, Choice } from "../../engine/assignment.js";
import { toDay } from "../../engine/calendar.js";
import type { Memory } from "../../engine/memory.js";
import { FileProblem } from "../../files/file-problem.js";
import { writeFile } from "../../files/write-file.js";
import type { Arguments } from "../arguments/arguments.js";
import { stderr } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { buildId } from "./build-id.js";
import type { Choices } from "./choices.js";

export interface OpenCache {
	readonly memory: Memory;
	/** Writes what the next run shall find. A cache that cannot be written is no failure. */
	close(): Promise<void>;
}

/** Opens the cache, or begins one; `parts` takes its place and is not written. Undefined where plugins are in use: what they do is not known. */
export function openCache(
	args: Arguments,
	choices: Choices,
	assignment: Assignment,
	parts?: Shelf,
): OpenCache | undefined {
	if (choices.rules !== rules) {
		stderr.write(say("citelint: --cache is not for runs with plugins, and was left out\n"));
		return undefined;
	}
	const file = locate(args.cacheLocation);
	const names = new Map<Choice, string>();
	const kinds = nameRules(assignment.corpusRules);
	const cache = new Cache(parts ?? readCache(readBytes(file), crc32), {
		today: toDay(args.today),
		checksum: crc32,
		hash,
		togetherCircumstances: hash(JSON.stringify([buildId, kinds])),
		circumstancesOf(path) {
			const choice = choices.choose(path);
			const name =
				names.get(choice) ??
				hash(JSON.stringify([buildId, kinds, nameRules(choice.rules), choice.dialect, choice.vocabulary]));
			names.set(choice, name);
			return name;
		},
	});
	return {
		memory: cache,
		async close() {
			if (parts !== undefined) return;
			const isKept = args.shard === undefined ? existsSync : () => false;
			const shelf = cache.close(isKept);
			if (shelf === null) return;
			try {
				mkdirSync(dirname(file), { recursive: true });
				await writeFile(file, writeCache(shelf, crc32));
			} catch (error) {
				const reason = error instanceof FileProblem ? error.message : `${file}: cannot be written: ${String(error)}`;
				stderr.write(say(`citelint: the cache: ${reason}\n`));
			}
		},
	};
}

/** Among the caches of other programs where there is a folder for them; otherwise here. */
function locate(named: string | undefined): string {
	const name = ".citelintcache";
	if (named === undefined) return existsSync("node_modules") ? join("node_modules/.cache/citelint", name) : name;
	return named.endsWith("/") || isFolder(named) ? join(named, name) : named;
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** A cache that cannot be read is none. */
function readBytes(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch {
		return Buffer.alloc(0);
	}
}

function nameRules(active: Choice["rules"]): unknown {
	return active.map(({ rule, severity, options }) => [rule.id, severity, options]);
}

function hash(words: string): string {
	return createHash("sha256").update(words).digest("base64");
}
