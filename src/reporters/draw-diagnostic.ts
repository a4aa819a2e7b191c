import type { Diagnostic, Severity } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import { LineMap } from "../model/line-map.js";
import { type Canvas, drawFrame } from "./draw-frame.js";
import { makeHarmless } from "./make-harmless.js";
import type { Paint, Style } from "./paint.js";
import { linkRule, type Surroundings } from "./reporter.js";

const severityStyles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };
const indent = "      ";

/** A text on which diagnostics are drawn, in a terminal or what stands for one. */
export function makeCanvas(judged: Judgement, { width }: Surroundings, paint: Paint): Canvas {
	return { text: judged.text, lines: new LineMap(judged), width: width - indent.length, paint };
}

/** A diagnostic with the words it stands on, the other places that take part, what would mend it, and what more is said. */
export function drawDiagnostic(
	diagnostic: Diagnostic,
	judgement: Judgement,
	canvas: Canvas,
	surroundings: Surroundings,
	more: readonly string[] = [],
): string {
	const rows = [
		...drawFrame(diagnostic.at, canvas),
		...describeMore(diagnostic, judgement, canvas.lines, surroundings),
		...more,
	];
	return [describeHead(diagnostic, canvas, surroundings), ...rows.map((row) => `${indent}${row}`)].join("\n");
}

function describeHead(
	{ at, severity, message, rule }: Diagnostic,
	{ lines, paint }: Canvas,
	surroundings: Surroundings,
): string {
	const { line, column } = lines.at(at.start);
	const label = severity === "info" ? "note" : severity;
	return `  ${line}:${column}  ${paint(severityStyles[severity], surroundings.say(label))}  ${makeHarmless(message)}  ${paint("dim", linkRule(rule, surroundings))}`;
}

/** The other places that take part, and what would mend it. */
function describeMore(
	{ beside, fix }: Diagnostic,
	{ path, others }: Judgement,
	lines: LineMap,
	{ say }: Surroundings,
): string[] {
	const places = beside.map((other) => {
		const isHere = other.path === path;
		const { line, column } = (isHere ? lines : new LineMap({ text: others.get(other.path) ?? "" })).at(other.at.start);
		return `${say("see")} ${isHere ? "" : `${makeHarmless(other.path)}:`}${line}:${column}: ${makeHarmless(other.message)}`;
	});
	if (fix === undefined) return places;
	return [
		...places,
		`${say("fix")} ${fix.safety === "safe" ? "(--fix)" : "(--fix --unsafe-fixes)"}: ${makeHarmless(fix.title)}`,
	];
}
