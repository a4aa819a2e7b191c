import { readFileSync, statSync } from "node:fs";
import { describeSystemError, FileProblem } from "./file-problem.js";
import { FileText } from "./file-text.js";

/** Far above any article; what is larger is no article but a dump. */
const largestFile = 32 * 1024 * 1024;

/** Reads a text file; to wait for the disk costs less than handing the wait to others. Throws a FileProblem that names it. */
export function readFile(path: string): FileText {
	try {
		const stats = statSync(path);
		// A pipe would be waited for, perhaps for ever.
		if (!stats.isFile() && !stats.isDirectory())
			throw new FileProblem(`${path}: cannot be read: it is no file (--stdin reads what comes through a pipe)`);
		if (stats.size > largestFile) throw new FileProblem(sayTooLarge(path, stats.size));
		const bytes = readFileSync(path);
		// It may have grown meanwhile.
		if (bytes.length > largestFile) throw new FileProblem(sayTooLarge(path, bytes.length));
		return new FileText(path, bytes);
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
}

/** The same, with the problem given back. */
export function tryReadFile(path: string): FileText | FileProblem {
	try {
		return readFile(path);
	} catch (error) {
		if (error instanceof FileProblem) return error;
		throw error;
	}
}

function sayTooLarge(path: string, size: number): string {
	return `${path}: too large (${toMebibytes(size)}; the limit is ${toMebibytes(largestFile)})`;
}

function toMebibytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
