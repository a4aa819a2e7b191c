import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { Baseline } from "../../baseline/baseline.js";
import { readBaseline, writeBaseline } from "../../baseline/baseline-file.js";
import { FileProblem } from "../../files/file-problem.js";
import { readFile } from "../../files/read-file.js";
import { writeFile } from "../../files/write-file.js";
import { type Judgement, withDiagnostics } from "../../model/judgement.js";
import { stderr } from "../terminal/output.js";
import { say } from "../terminal/speech.js";
import { nameFromHere } from "./name-from-here.js";

const usualFile = "citelint-baseline.json";

export interface OpenBaseline {
	sift(judgement: Judgement): Judgement;
	/** Says what became of the known findings, or writes the file anew. */
	close(hasRun: (rule: string) => boolean): Promise<void>;
}

/** Opens a baseline; one to be updated need not be there yet, and has a usual name. Throws a FileProblem. */
export async function openBaseline(named: string | undefined, updateBaseline: boolean): Promise<OpenBaseline> {
	const file = nameFromHere(resolve(named ?? usualFile));
	const folder = dirname(resolve(file));
	const opened = await loadBaseline(file, updateBaseline);
	return {
		// What is to be written is no news.
		sift: (judgement) => (updateBaseline ? withDiagnostics(opened.sift(judgement), []) : opened.sift(judgement)),
		async close(hasRun) {
			if (!updateBaseline) {
				const mended = opened.countMended(hasRun);
				if (mended > 0)
					stderr.write(say(`citelint: ${mended} known in ${file} and mended; --update-baseline takes them out\n`));
				return;
			}
			const updated = opened.update(hasRun, (name) => existsSync(resolve(folder, name)));
			await writeFile(file, writeBaseline(updated));
			const lists = [...updated.values()].flatMap((byName) => [...byName.values()]);
			const count = lists.reduce((sum, list) => sum + list.length, 0);
			const hint = named === undefined ? `; a config names it: "baseline": "${file}"` : "";
			stderr.write(say(`citelint: ${count} findings are known in ${file}${hint}\n`));
		},
	};
}

/** Reads a file of known findings. Throws a FileProblem. */
export async function loadBaseline(file: string, mayBeMissing: boolean): Promise<Baseline> {
	const folder = dirname(resolve(file));
	const isMissing = !existsSync(file);
	if (isMissing && !mayBeMissing)
		throw new FileProblem(`${file}: cannot be read: it does not exist; --update-baseline writes it`);
	const known = isMissing ? new Map() : readBaseline(readFile(file).text);
	if (typeof known === "string") throw new FileProblem(`${file}: ${known}`);
	return new Baseline(known, (path) => relative(folder, resolve(path)).split(sep).join("/"));
}
