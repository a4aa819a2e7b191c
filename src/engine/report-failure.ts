import type { Diagnostic } from "../model/finding.js";
import { internalError } from "./engine-rules.js";
import { stamp } from "./stamp.js";

/** Our own fault as a diagnostic at the beginning of the document: `part` is the rule or stage that failed. */
export function reportFailure(part: string, error: unknown, path: string): Diagnostic {
	const reason = error instanceof Error ? error.message : String(error);
	const message = `${part} failed: ${reason || "no reason given"}`;
	return stamp({ at: { start: 0, end: 0 }, message }, { rule: internalError, severity: internalError.severity }, path);
}
