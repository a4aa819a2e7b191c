import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { Baseline } from "../baseline/baseline.js";
import { readBaseline, writeBaseline } from "../baseline/baseline-file.js";
import { FileProblem } from "../files/file-problem.js";
import { readFile } from "../files/read-file.js";
import { writeFile } from "../files/write-file.js";
import type { Judgement } from "../model/judgement.js";
import type { Arguments } from "./arguments.js";
import { stderr } from "./output.js";

const usualFile = "citelint-baseline.json";

export interface OpenBaseline {
	sift(judgement: Judgement): Judgement;
	/** Says what became of the known findings, or writes the file anew. */
	close(hasRun: (rule: string) => boolean): Promise<void>;
}

/** Opens the baseline that was named; one to be updated need not be there yet. Throws a FileProblem. */
export async function openBaseline({ baseline, updateBaseline }: Arguments): Promise<OpenBaseline> {
	const file = baseline ?? usualFile;
	const folder = dirname(resolve(file));
	const nameOf = (path: string) => relative(folder, resolve(path)).split(sep).join("/");
	const known = updateBaseline && !existsSync(file) ? new Map() : readBaseline((await readFile(file)).text);
	if (typeof known === "string") throw new FileProblem(`${file}: ${known}`);
	const opened = new Baseline(known, nameOf);
	return {
		// What is to be written is no news.
		sift: (judgement) => (updateBaseline ? { ...opened.sift(judgement), diagnostics: [] } : opened.sift(judgement)),
		async close(hasRun) {
			if (!updateBaseline) {
				const mended = opened.countMended(hasRun);
				if (mended > 0)
					stderr.write(`citelint: ${mended} known in ${file} and mended; --update-baseline takes them out\n`);
				return;
			}
			const updated = opened.update(hasRun, (name) => existsSync(resolve(folder, name)));
			await writeFile(file, writeBaseline(updated));
			const lists = [...updated.values()].flatMap((byName) => [...byName.values()]);
			const count = lists.reduce((sum, list) => sum + list.length, 0);
			stderr.write(`citelint: ${count} findings are known in ${file}\n`);
		},
	};
}
