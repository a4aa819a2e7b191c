import { detectDialect } from "../../dialects/detect-dialect.js";
import { loadParser, type ParseText } from "../../dialects/parse.js";
import type { Manuscript } from "../../model/manuscript.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { Arguments } from "../arguments/arguments.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { openTexts } from "../opening/open-texts.js";

/** Calls `look` with each text that a call means, and the parser of its dialect. For the commands that only look. */
export async function readTexts(
	args: Arguments,
	look: (manuscript: Required<Manuscript>, parse: ParseText, vocabulary: Vocabulary | null) => void | Promise<void>,
): Promise<ExitCode> {
	const choices = await openChoices(args);
	const { texts, countProblems } = await openTexts(args, choices);
	for await (const { path, text } of texts) {
		const choice = choices.choose(path);
		const dialect = choice.dialect ?? detectDialect(path, text);
		await look({ path, text, dialect }, await loadParser(dialect), choice.vocabulary ?? null);
	}
	return countProblems() > 0 ? ExitCode.CouldNotRun : ExitCode.Clean;
}
