import { readFileSync, type Stats, statSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import { isLossy } from "./decode.js";
import { describeSystemError, FileProblem } from "./file-problem.js";
import { stampFile } from "./file-stamp.js";
import { FileText } from "./file-text.js";

/** Far above any article; what is larger is no article but a dump. */
const largestFile = 32 * 1024 * 1024;

/** The SHA-256 of the bytes of a file that looked so when it was read before; undefined where nobody has read it. */
export type Recognize = (path: string, stamp: string) => string | undefined;

/**
 * Reads a text file; to wait for the disk costs less than handing the wait to others. What `recognize` knows is read when
 * somebody looks at it. Throws a FileProblem that names it.
 */
export function readFile(path: string, recognize?: Recognize): FileText {
	return attempt(path, () => {
		const stats = statSync(path);
		checkStats(path, stats);
		const stamp = stampFile(stats, Date.now());
		const digest = stamp === "" ? undefined : recognize?.(path, stamp);
		if (digest === undefined) return readNow(path, stamp);
		return new FileText(path, () => readKnown(path, digest), { stamp, digest });
	});
}

/** The same, with the problem given back. */
export function tryReadFile(path: string, recognize?: Recognize): FileText | FileProblem {
	try {
		return readFile(path, recognize);
	} catch (error) {
		if (error instanceof FileProblem) return error;
		throw error;
	}
}

export function tellChange(path: string): FileProblem {
	return new FileProblem(`${path}: has changed while it was being looked at; what was found in it is left out`);
}

/** Of bytes that are no text something is said each time: such a file is read each time. */
function readNow(path: string, stamp: string): FileText {
	const bytes = readBytes(path);
	return new FileText(path, bytes, { stamp: isLossy(bytes) ? "" : stamp });
}

function readKnown(path: string, digest: string): Buffer {
	const file = attempt(path, () => new FileText(path, readBytes(path)));
	if (file.digest !== digest) throw tellChange(path);
	return file.bytes;
}

function checkStats(path: string, stats: Stats): void {
	// A pipe would be waited for, perhaps for ever.
	if (!stats.isFile() && !stats.isDirectory())
		throw new FileProblem(`${path}: cannot be read: it is no file (--stdin reads what comes through a pipe)`);
	checkSize(path, stats.size);
}

function readBytes(path: string): Buffer {
	const bytes = readFileSync(path);
	// It may have grown meanwhile.
	checkSize(path, bytes.length);
	return bytes;
}

function attempt<T>(path: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
}

/**
 * Throws a FileProblem for a text of so many bytes that it is no article, or that reading it would end in V8's own crash.
 * `heap`: the bytes that V8 may take, by default as `--max-old-space-size` or the machine says.
 */
export function checkSize(path: string, bytes: number, heap?: number): void {
	if (bytes > largestFile)
		throw new FileProblem(`${path}: too large (${toMebibytes(bytes)}; the limit is ${toMebibytes(largestFile)})`);
	if (bytes < smallEnough) return;
	const limit = (heap ?? getHeapStatistics().heap_size_limit) / (/\.(?:md|mdx|markdown)$/i.test(path) ? 80 : 25);
	if (bytes > limit)
		throw new FileProblem(
			`${path}: too large for the memory that Node may take (${toMebibytes(bytes)}; the limit is ${toMebibytes(limit)}, more with NODE_OPTIONS=--max-old-space-size)`,
		);
}

/** Bytes that are read with whatever memory Node runs in. */
const smallEnough = 1_000_000;

function toMebibytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
