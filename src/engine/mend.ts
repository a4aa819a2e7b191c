import type { Manuscript } from "../model/manuscript.js";
import { applyFixes, type Mended } from "./apply-fixes.js";
import type { Assignment } from "./assignment.js";
import { examine } from "./examine.js";
import { judge } from "./judge.js";

/** A fix may make room for another; rules that undo each other must not go round for ever. */
const mostRounds = 10;

/** Fixes what stands in one manuscript, and reads it again, until nothing more changes. */
export async function mend(manuscript: Manuscript, safety: "safe" | "unsafe", assignment: Assignment): Promise<Mended> {
	let { text } = manuscript;
	let applied = 0;
	for (let round = 0; round < mostRounds; round++) {
		const { document, found, dialect } = await examine({ ...manuscript, text }, assignment);
		const directives = document?.directives ?? [];
		const standing = judge({ path: manuscript.path, text, directives, found }, assignment);
		const mended = applyFixes(text, standing, safety);
		if (mended.text === text) break;
		text = mended.text;
		applied += mended.applied;
		manuscript = { ...manuscript, dialect };
	}
	return { text, applied };
}
