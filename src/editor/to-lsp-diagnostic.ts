import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic, Severity } from "../model/finding.js";
import { toLspRange } from "./editor-text.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
};

/** A diagnostic as editors show it. `documentOf` gives the texts that its other places stand in. */
export function toLspDiagnostic(
	{ rule, severity, message, path, at, beside }: Diagnostic,
	documentOf: (path: string) => TextDocument | undefined,
): LspDiagnostic {
	const related = beside.flatMap((other) => {
		const document = documentOf(other.path);
		if (document === undefined) return [];
		return { location: { uri: document.uri, range: toLspRange(document, other.at) }, message: other.message };
	});
	return {
		range: toLspRange(documentOf(path)!, at),
		severity: severities[severity],
		code: rule,
		source: "citelint",
		message,
		...(related.length === 0 ? {} : { relatedInformation: related }),
	};
}
