import type { Diagnostic } from "../model/finding.js";
import { makeHarmless } from "./make-harmless.js";
import { makePaint } from "./paint.js";
import { isShown, type Reporter, type Surroundings } from "./reporter.js";
import { summarize } from "./summarize.js";
import { wrapWords } from "./wrap-words.js";

/** For people: grouped by file, each diagnostic with the words it stands on. */
export function makePrettyReporter(surroundings: Surroundings): Reporter {
	const paint = makePaint(surroundings.hasColor);
	const explained = new Set<string>();
	/** The reason of a rule, beneath the first thing that it says. */
	const explain = ({ rule }: Diagnostic): readonly string[] => {
		if (!surroundings.explains || explained.has(rule)) return [];
		explained.add(rule);
		const why = surroundings.rules.find(({ id }) => id === rule)?.why ?? "";
		return wrapWords(makeHarmless(why), surroundings.width - 10).map((row) => paint("dim", row));
	};
	return {
		begin: () => "",
		async document(judgement) {
			const shown = judgement.diagnostics.filter((diagnostic) => isShown(diagnostic, surroundings));
			if (shown.length === 0) return "";
			const { drawDiagnostic, makeCanvas } = await import("./draw-diagnostic.js");
			const canvas = makeCanvas(judgement, surroundings, paint);
			const pieces = shown.map((each) => drawDiagnostic(each, judgement, canvas, surroundings, explain(each)));
			return `${paint("underline", makeHarmless(judgement.path))}\n${pieces.join("\n\n")}\n\n`;
		},
		end: (summary) => summarize(summary, surroundings, paint),
	};
}
