import type { Diagnostic } from "../model/finding.js";
import type { Choice } from "./assignment.js";
import { internalError } from "./engine-rules.js";

/** What the wishes for the document in which findings stand make of those of corpus rules: whether they are said, and how gravely. */
export function chooseSeverities(diagnostics: readonly Diagnostic[], { rules }: Choice): Diagnostic[] {
	return diagnostics.flatMap((diagnostic) => {
		if (diagnostic.rule === internalError.id) return diagnostic;
		const active = rules.find(({ rule }) => rule.id === diagnostic.rule);
		return active === undefined ? [] : { ...diagnostic, severity: active.severity };
	});
}
