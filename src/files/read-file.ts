import { readFileSync, statSync } from "node:fs";
import { type Decoded, decode } from "./decode.js";
import { describeSystemError, FileProblem } from "./file-problem.js";

/** Far above any article; what is larger is no article but a dump. */
const largestFile = 32 * 1024 * 1024;

export interface FileText extends Decoded {
	readonly path: string;
}

/** Reads a text file; to wait for the disk costs less than handing the wait to others. Throws a FileProblem that names it. */
export async function readFile(path: string): Promise<FileText> {
	try {
		const { size } = statSync(path);
		if (size > largestFile)
			throw new FileProblem(`${path}: too large (${toMebibytes(size)}; the limit is ${toMebibytes(largestFile)})`);
		return { path, ...decode(readFileSync(path)) };
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
}

function toMebibytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
