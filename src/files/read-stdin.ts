import { readFileSync } from "node:fs";
import { describeSystemError, FileProblem } from "./file-problem.js";
import { FileText } from "./file-text.js";

/** All of standard input, under the name that it shall have. */
export function readStdin(path: string): FileText {
	try {
		return new FileText(path, readFileSync(0));
	} catch (error) {
		throw new FileProblem(`standard input: cannot be read: ${describeSystemError(error)}`);
	}
}
