import { readFileSync } from "node:fs";
import { decode } from "./decode.js";
import { describeSystemError, FileProblem } from "./file-problem.js";
import type { FileText } from "./read-file.js";

/** All of standard input, under the name that it shall have. */
export function readStdin(path: string): FileText {
	try {
		return { path, ...decode(readFileSync(0)) };
	} catch (error) {
		throw new FileProblem(`standard input: cannot be read: ${describeSystemError(error)}`);
	}
}
