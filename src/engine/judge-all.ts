import type { Judgement } from "../model/judgement.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Assignment, Reread } from "./assignment.js";
import { unmeasured } from "./circumstances.js";
import { examine } from "./examine.js";
import { judge } from "./judge.js";
import { judgeTogether } from "./judge-together.js";

/**
 * Judges manuscripts one after the other, in their order. Without corpus rules a document is dropped as soon as it is
 * judged; with them the judgements wait for the last manuscript, and texts are read again.
 */
export async function* judgeAll(
	manuscripts: AsyncIterable<Manuscript> | Iterable<Manuscript>,
	assignment: Assignment,
	reread: Reread,
): AsyncGenerator<Judgement> {
	if (assignment.corpusRules.length > 0) {
		yield* judgeTogether(manuscripts, assignment, reread);
		return;
	}
	const { measure = unmeasured } = assignment;
	for await (const manuscript of manuscripts) {
		const { path, text } = manuscript;
		const { dialect, document, found } = await examine(manuscript, assignment);
		const directives = document?.directives ?? [];
		const diagnostics = measure("judge", () => judge({ path, text, directives, found }, assignment));
		yield { path, text, dialect, diagnostics, others: new Map() };
	}
}
