import type { Diagnostic } from "../model/finding.js";
import type { FiledManuscript } from "../model/manuscript.js";
import type { Days } from "./calendar.js";
import type { Examination } from "./examination.js";

/** What earlier runs found out. It answers only for the same text under the same circumstances. */
export interface Memory {
	/** Whether `recall` will know it. */
	knows(manuscript: FiledManuscript): boolean;
	recall(manuscript: FiledManuscript): Examination | undefined;
	/** The digest of a file that looked so when a run examined it; only of those that `recall` will know. */
	recognize(path: string, stamp: string): string | undefined;
	/** Hands back the examination as it is remembered, so that it is held once. */
	remember(manuscript: FiledManuscript, examination: Examination): Examination;
	/** What corpus rules said of exactly these documents, which this run has recalled or remembered before. */
	recallTogether(paths: readonly string[]): readonly Diagnostic[] | undefined;
	rememberTogether(paths: readonly string[], diagnostics: readonly Diagnostic[], days: Days): void;
}
