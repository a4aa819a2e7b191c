import { readFile as readBytes, stat } from "node:fs";
import { promisify } from "node:util";
import { type Decoded, decode } from "./decode.js";
import { describeSystemError, FileProblem } from "./file-problem.js";

/** Far above any article; what is larger is no article but a dump. */
const largestFile = 32 * 1024 * 1024;

export interface FileText extends Decoded {
	readonly path: string;
}

// `node:fs/promises` would take longer to load than a short text takes to lint.
const readBytesLater = promisify(readBytes);
const statLater = promisify(stat);

/** Reads a text file. Throws a FileProblem that names it. */
export async function readFile(path: string): Promise<FileText> {
	try {
		const { size } = await statLater(path);
		if (size > largestFile)
			throw new FileProblem(`${path}: too large (${toMebibytes(size)}; the limit is ${toMebibytes(largestFile)})`);
		return { path, ...decode(await readBytesLater(path)) };
	} catch (error) {
		if (error instanceof FileProblem) throw error;
		throw new FileProblem(`${path}: cannot be read: ${describeSystemError(error)}`);
	}
}

function toMebibytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
