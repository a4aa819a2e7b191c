import { detectDialect } from "../../dialects/detect-dialect.js";
import { loadParser } from "../../dialects/parse.js";
import { Calendar } from "../../engine/calendar.js";
import { lintDocument } from "../../engine/lint-document.js";
import { understand } from "../../engine/understand.js";
import { translateDiagnostic } from "../../languages/translate-judgement.js";
import type { FactKind } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { listEntries } from "../../reporters/timeline/list-entries.js";
import { startTimeline, timelineEnd, writeTimelineDocument } from "../../reporters/timeline/write-timeline-page.js";
import type { Arguments } from "../arguments/arguments.js";
import { ExitCode } from "../exit-code.js";
import { openChoices } from "../opening/choices.js";
import { openTexts } from "../opening/open-texts.js";
import { stdout } from "../terminal/output.js";
import { ownLanguage, say } from "../terminal/speech.js";
import { labelEvent } from "./label-event.js";
import { listSource } from "./list-source.js";

/** Prints a page with the dated statements of each text on a time axis, and what contradicts them. */
export async function showTimeline(args: Arguments): Promise<ExitCode> {
	const choices = await openChoices(args);
	const { texts, countProblems } = await openTexts(args, choices);
	const judging = choices.rules.filter(
		({ family, scope }) => scope === "document" && (family === "contradictions" || family === "dates"),
	);
	const kinds = new Set<FactKind>([
		...(["dates", "claims", "sentences", "blocks", "markers", "references", "citations", "links"] as const),
		...judging.flatMap(({ reads }) => reads),
	]);
	const today = args.isTodayGiven ? args.today : null;
	const calendar = new Calendar(args.today);
	let number = 0;
	const language = ownLanguage();
	stdout.write(startTimeline({ name: language.name, say }));
	for await (const { path, text } of texts) {
		const dialect = choices.choose(path).dialect ?? detectDialect(path, text);
		const document = await understand({ path, text, dialect }, await loadParser(dialect), kinds, { today });
		const active = choices.choose(path).rules.filter(({ rule }) => judging.includes(rule));
		const entries = listEntries({
			document,
			lines: new LineMap({ text }),
			diagnostics: lintDocument(document, active, calendar)
				.filter(({ certainty }) => certainty !== "possible")
				.map((diagnostic) => translateDiagnostic(diagnostic, language)),
			sourceOf: (index) => listSource(document, index),
			labelOf: (event) => labelEvent(event, say),
			say,
		});
		stdout.write(writeTimelineDocument(path, entries, number++, say));
	}
	stdout.write(timelineEnd);
	return countProblems() > 0 ? ExitCode.CouldNotRun : ExitCode.Clean;
}
