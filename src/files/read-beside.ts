import { dirname, isAbsolute, join } from "node:path";
import { FileProblem } from "./file-problem.js";
import { readFile } from "./read-file.js";

/** The text of a bibliography that a document names, looked for beside the document and then where the program runs; null where there is none. */
export async function readBeside(path: string, name: string): Promise<string | null> {
	// A text names what it likes: only bibliographies below are opened.
	if (isAbsolute(name) || name.includes("..") || !/\.(?:bib|bibtex|biblatex|json)$/i.test(name)) return null;
	for (const place of new Set([join(dirname(path), name), name])) {
		try {
			return readFile(place).text;
		} catch (error) {
			if (!(error instanceof FileProblem)) throw error;
		}
	}
	return null;
}
