import { detectDialect } from "../dialects/detect-dialect.js";
import { loadParser } from "../dialects/parse.js";
import { understand } from "../engine/understand.js";
import type { FileText } from "../files/read-file.js";
import type { Document, FactKind } from "../model/document.js";
import type { Arguments } from "./arguments.js";
import { Choices } from "./choices.js";
import { ExitCode } from "./exit-code.js";
import { openTexts } from "./open-texts.js";

/** Calls `show` with each document that a call means, its text, and the facts asked for. For the commands that only look. */
export async function understandTexts(
	args: Arguments,
	kinds: readonly FactKind[],
	show: (document: Document, text: string) => void,
): Promise<ExitCode> {
	const choices = new Choices(args);
	const { texts, countProblems } = await openTexts(args, choices);
	for await (const file of texts) {
		const dialect = chooseDialect(file, choices);
		const parse = await loadParser(dialect);
		show(understand({ path: file.path, text: file.text, dialect }, parse, new Set(kinds)), file.text);
	}
	return countProblems() > 0 ? ExitCode.CouldNotRun : ExitCode.Clean;
}

function chooseDialect({ path, text }: FileText, choices: Choices) {
	return choices.choose(path).dialect ?? detectDialect(path, text);
}
