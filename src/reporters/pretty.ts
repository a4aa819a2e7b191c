import type { Diagnostic, Severity } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import { LineMap } from "../model/line-map.js";
import { makeHarmless } from "./make-harmless.js";
import { makePaint, type Paint, type Style } from "./paint.js";
import { isShown, type Reporter, type Surroundings } from "./reporter.js";
import { summarize } from "./summarize.js";

const severityStyles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };
const indent = "      ";

/** For people: grouped by file, each diagnostic with the words it stands on. */
export function makePrettyReporter(surroundings: Surroundings): Reporter {
	const paint = makePaint(surroundings.hasColor);
	return {
		begin: () => "",
		async document(judgement) {
			const shown = judgement.diagnostics.filter((diagnostic) => isShown(diagnostic, surroundings));
			if (shown.length === 0) return "";
			const { drawFrame } = await import("./draw-frame.js");
			const { path, text } = judgement;
			const canvas = { text, lines: new LineMap(judgement), width: surroundings.width - indent.length, paint };
			const pieces = shown.map((diagnostic) => {
				const rows = [...drawFrame(diagnostic.at, canvas), ...describeMore(diagnostic, judgement, canvas.lines)];
				return [describeHead(diagnostic, canvas.lines, paint), ...rows.map((row) => `${indent}${row}`)].join("\n");
			});
			return `${paint("underline", makeHarmless(path))}\n${pieces.join("\n\n")}\n\n`;
		},
		end: (summary) => summarize(summary, surroundings, paint),
	};
}

function describeHead({ at, severity, message, rule }: Diagnostic, lines: LineMap, paint: Paint): string {
	const { line, column } = lines.at(at.start);
	const label = severity === "info" ? "note" : severity;
	return `  ${line}:${column}  ${paint(severityStyles[severity], label)}  ${makeHarmless(message)}  ${paint("dim", rule)}`;
}

/** The other places that take part, and what would mend it. */
function describeMore({ beside, fix }: Diagnostic, { path, others }: Judgement, lines: LineMap): string[] {
	const places = beside.map((other) => {
		const isHere = other.path === path;
		const { line, column } = (isHere ? lines : new LineMap({ text: others.get(other.path) ?? "" })).at(other.at.start);
		return `see ${isHere ? "" : `${makeHarmless(other.path)}:`}${line}:${column}: ${makeHarmless(other.message)}`;
	});
	if (fix === undefined) return places;
	return [...places, `fix ${fix.safety === "safe" ? "(--fix)" : "(--fix --unsafe-fixes)"}: ${makeHarmless(fix.title)}`];
}
