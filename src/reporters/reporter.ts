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

/** Where a report is read. */
export interface Surroundings {
	readonly hasColor: boolean;
	/** Columns of the terminal; a common one where it is not known. */
	readonly width: number;
	/** Whether text formats show what is only noted. */
	readonly showsNotes: boolean;
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
