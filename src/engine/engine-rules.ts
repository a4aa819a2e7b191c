import type { Severity } from "../model/finding.js";
import { invalidDirective, unusedDirective } from "../suppressions/directive-rules.js";

/** A diagnostic that the engine itself makes, with the words that explain it. */
export interface EngineRule {
	readonly id: string;
	readonly family: string;
	readonly title: string;
	readonly why: string;
	readonly severity: Severity;
}

export const internalError: EngineRule = {
	id: "internal-error",
	family: "internal",
	title: "A part of citelint failed on this document.",
	why: "The fault is ours and not the text's: what that part would have said is missing, everything else was judged.",
	severity: "error",
};

/** In the order in which they are listed. All but `internal-error` can be switched off. */
export const engineRules: readonly EngineRule[] = [unusedDirective, invalidDirective, internalError];
