import type { Judgement } from "../model/judgement.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Assignment, Reread } from "./assignment.js";
import { unmeasured } from "./circumstances.js";
import type { Examined } from "./examination.js";
import { examine } from "./examine.js";
import { judge } from "./judge.js";
import { judgeTogether } from "./judge-together.js";
import { present } from "./present.js";

/** Judges manuscripts one after the other, in their order. */
export function judgeAll(
	manuscripts: AsyncIterable<Manuscript> | Iterable<Manuscript>,
	assignment: Assignment,
	reread: Reread,
): AsyncGenerator<Judgement> {
	return judgeExamined(examineAll(manuscripts, assignment), assignment, reread);
}

async function* examineAll(
	manuscripts: AsyncIterable<Manuscript> | Iterable<Manuscript>,
	assignment: Assignment,
): AsyncGenerator<Examined> {
	for await (const manuscript of manuscripts) {
		yield { path: manuscript.path, examination: await examine(manuscript, assignment) };
	}
}

/**
 * Judges what was examined, in its order. Without corpus rules each is judged at once; with them the judgements wait for the
 * last one, and texts are read again. A text that is no longer what it was is left out.
 */
async function* judgeExamined(
	examined: AsyncIterable<Examined>,
	assignment: Assignment,
	reread: Reread,
): AsyncGenerator<Judgement> {
	if (assignment.corpusRules.length > 0) {
		yield* judgeTogether(examined, assignment, reread);
		return;
	}
	const { measure = unmeasured } = assignment;
	for await (const { path, examination } of examined) {
		const source = reread(path);
		if (source === null) continue;
		const { dialect, directives, found, lines } = examination.said();
		const diagnostics = measure("judge", () => judge({ path, source, directives, found }, assignment));
		yield present({ path, dialect, diagnostics, lines, source }, reread);
	}
}
