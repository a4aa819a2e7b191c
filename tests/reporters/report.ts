import type { Diagnostic } from "../../src/model/finding.js";
import type { Judgement } from "../../src/model/judgement.js";
import type { MakeReporter, Surroundings } from "../../src/reporters/reporter.js";
import { Tally } from "../../src/reporters/tally.js";

export const plain: Surroundings = {
	hasColor: false,
	hasLinks: false,
	explains: false,
	width: 60,
	showsNotes: false,
	version: "1.2.3",
	language: "en",
	say: (words) => words,
	rules: [],
	addressOf: () => undefined,
};

/** A diagnostic on the first occurrence of some words. */
export function diagnose(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
	const start = text.indexOf(words);
	return {
		rule: "some-rule",
		family: "tags",
		severity: "error",
		certainty: "sure",
		message: "Something is wrong",
		path: "a.wiki",
		at: { start, end: start + words.length },
		beside: [],
		...more,
	};
}

/** What a reporter makes of one document. */
export async function report(
	make: MakeReporter,
	text: string,
	diagnostics: readonly Diagnostic[],
	surroundings: Surroundings = plain,
	path = "a.wiki",
): Promise<string> {
	const judgement: Judgement = { path, text, dialect: "wikitext", diagnostics, others: new Map() };
	const reporter = make(surroundings);
	const tally = new Tally();
	tally.add(judgement);
	return reporter.begin() + (await reporter.document(judgement)) + reporter.end(tally);
}
