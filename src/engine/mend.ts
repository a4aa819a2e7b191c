import type { Manuscript } from "../model/manuscript.js";
import { applyFixes, type Mended } from "./apply-fixes.js";
import type { Assignment } from "./assignment.js";
import { examine } from "./examine.js";
import { judge } from "./judge.js";

/** A fix may make room for another; rules that undo each other must not go round for ever. */
const mostRounds = 10;

/** Fixes what stands in one manuscript, and reads it again, until nothing more changes. */
export async function mend(manuscript: Manuscript, safety: "safe" | "unsafe", assignment: Assignment): Promise<Mended> {
	const { path } = manuscript;
	const { memory, ...anew } = assignment;
	// What is written to a file is never taken from memory; that there is nothing to write may be.
	const known = memory?.recall(manuscript)?.said();
	if (known?.directives.length === 0 && known.found.every(({ fix }) => fix === undefined))
		return { text: manuscript.text, applied: 0 };
	let applied = 0;
	for (let round = 0; round < mostRounds; round++) {
		const { directives, found, dialect } = (await examine(manuscript, anew)).said();
		const standing = judge({ path, source: manuscript, directives, found }, assignment);
		if (standing.every(({ fix }) => fix === undefined)) break;
		const mended = applyFixes(manuscript.text, standing, safety);
		if (mended.text === manuscript.text) break;
		applied += mended.applied;
		manuscript = { path, text: mended.text, dialect };
	}
	return { text: manuscript.text, applied };
}
