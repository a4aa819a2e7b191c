import type { Nameable } from "../config/active-rule.js";
import type { Diagnostic, Finding, Severity } from "../model/finding.js";

/** What the engine knows of whoever speaks. */
export interface Speaker {
	readonly rule: Pick<Nameable, "id" | "family"> & { readonly code?: string };
	readonly severity: Severity;
}

/** Makes a diagnostic of a finding: the rule's name and severity, and every place with its document. */
export function stamp(finding: Finding, { rule, severity }: Speaker, path: string): Diagnostic {
	return {
		rule: rule.id,
		family: rule.family,
		...(rule.code === undefined ? {} : { code: rule.code }),
		severity,
		certainty: finding.certainty ?? "sure",
		message: finding.message,
		path: finding.at.path ?? path,
		at: { start: finding.at.start, end: finding.at.end },
		beside: (finding.beside ?? []).map(({ at, message }) => ({
			path: at.path ?? path,
			at: { start: at.start, end: at.end },
			message,
		})),
		...(finding.fix === undefined ? {} : { fix: stampFix(finding.fix, finding.at.path ?? path) }),
	};
}

function stampFix(fix: NonNullable<Finding["fix"]>, path: string): NonNullable<Diagnostic["fix"]> {
	const edits = fix.edits.map((edit) => ({
		path: edit.path ?? path,
		start: edit.start,
		end: edit.end,
		text: edit.text,
	}));
	return { title: fix.title, safety: fix.safety, edits };
}
