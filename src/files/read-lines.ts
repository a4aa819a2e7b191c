import { closeSync, openSync, readSync } from "node:fs";
import { describeSystemError, FileProblem } from "./file-problem.js";

/** The lines of a file, or of standard input where `path` is null, one at a time. Throws a FileProblem. */
export function* readLines(path: string | null): Generator<string> {
	const name = path ?? "standard input";
	const descriptor = path === null ? 0 : attempt(name, () => openSync(path, "r"));
	try {
		const chunk = Buffer.allocUnsafe(256 * 1024);
		let pieces: Buffer[] = [];
		for (;;) {
			const length = attempt(name, () => readWhenThere(descriptor, chunk));
			if (length === 0) break;
			let from = 0;
			for (let end = chunk.indexOf(10); end !== -1 && end < length; end = chunk.indexOf(10, from)) {
				yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString("utf8");
				pieces = [];
				from = end + 1;
			}
			if (from < length) pieces.push(Buffer.from(chunk.subarray(from, length)));
		}
		if (pieces.length > 0) yield Buffer.concat(pieces).toString("utf8");
	} finally {
		if (path !== null) closeSync(descriptor);
	}
}

/** A pipe into which nobody has written yet is waited for. */
function readWhenThere(descriptor: number, chunk: Buffer): number {
	for (;;) {
		try {
			return readSync(descriptor, chunk);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "EOF") return 0;
			if (code !== "EAGAIN") throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		}
	}
}

function attempt<T>(name: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw new FileProblem(`${name}: cannot be read: ${describeSystemError(error)}`);
	}
}
