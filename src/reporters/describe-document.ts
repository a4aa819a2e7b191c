import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import { LineMap } from "../model/line-map.js";
import type { Range } from "../model/place.js";
import type { ReportedDiagnostic, ReportedDocument, ReportedPlace } from "./reported-document.js";

/** A document and its diagnostics as the machine formats write them, with lines and columns. */
export function describeDocument({ path, dialect, text, diagnostics, others }: Judgement): ReportedDocument {
	const maps = new Map([[path, new LineMap(text)]]);
	const mapOf = (name: string) => {
		const map = maps.get(name) ?? new LineMap(others.get(name) ?? "");
		maps.set(name, map);
		return map;
	};
	return { path, dialect, diagnostics: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, mapOf)) };
}

/** Fields in the order in which they are documented. */
function describeDiagnostic(diagnostic: Diagnostic, mapOf: (path: string) => LineMap): ReportedDiagnostic {
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

function describePlace({ start, end }: Range, lines: LineMap): ReportedPlace {
	return { start: { ...lines.at(start), offset: start }, end: { ...lines.at(end), offset: end } };
}
