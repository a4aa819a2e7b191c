import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import type { LineMap } from "../model/line-map.js";
import type { Range } from "../model/place.js";
import { mapLines } from "./map-lines.js";
import type { ReportedDiagnostic, ReportedDocument, ReportedPlace } from "./reported-document.js";

/** A document and its diagnostics as the machine formats write them, with lines and columns. */
export function describeDocument(judgement: Judgement): ReportedDocument {
	const { path, dialect, diagnostics } = judgement;
	const mapOf = mapLines(judgement);
	return { path, dialect, diagnostics: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, mapOf)) };
}

/** Gives lines and columns; both count from 1. */
export type Lines = Pick<LineMap, "at">;

/** Fields in the order in which they are documented. */
export function describeDiagnostic(diagnostic: Diagnostic, mapOf: (path: string) => Lines): ReportedDiagnostic {
	const { rule, family, code, severity, certainty, message, path, at, beside, fix } = diagnostic;
	return {
		rule,
		family,
		...(code === undefined ? {} : { code }),
		severity,
		certainty,
		message,
		place: describePlace(at, mapOf(path)),
		beside: beside.map((other) => ({
			path: other.path,
			place: describePlace(other.at, mapOf(other.path)),
			message: other.message,
		})),
		...(fix === undefined ? {} : { fix }),
	};
}

/** Lines, columns and offsets of a range. */
export function describePlace({ start, end }: Range, lines: Lines): ReportedPlace {
	return { start: { ...lines.at(start), offset: start }, end: { ...lines.at(end), offset: end } };
}
