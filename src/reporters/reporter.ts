import type { Diagnostic, Severity } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";

/** What a run came to. */
export interface Summary {
	readonly documents: number;
	readonly documentsWithDiagnostics: number;
	readonly bySeverity: Readonly<Record<Severity, number>>;
	readonly fixable: Readonly<Record<"safe" | "unsafe", number>>;
	/** Fixes that `--fix` made. */
	readonly fixed: number;
}

/** What a report can say of a rule. */
export interface ExplainedRule {
	readonly id: string;
	readonly family: string;
	readonly severity: Severity;
	readonly title: string;
	readonly why: string;
}

/** Where a report is read, and what it can look up. */
export interface Surroundings {
	readonly hasColor: boolean;
	/** Columns of the terminal; a common one where it is not known. */
	readonly width: number;
	/** Whether text formats show what is only noted. */
	readonly showsNotes: boolean;
	/** Of citelint. */
	readonly version: string;
	/** Every rule that can speak. */
	readonly rules: readonly ExplainedRule[];
}

/** Makes a report piece by piece: documents come in the order of their paths, and are not kept. */
export interface Reporter {
	begin(): string;
	document(judgement: Judgement): string | Promise<string>;
	end(summary: Summary): string;
}

export type MakeReporter = (surroundings: Surroundings) => Reporter;

/** What text formats show. */
export function isShown({ severity }: Diagnostic, { showsNotes }: Surroundings): boolean {
	return severity !== "info" || showsNotes;
}
