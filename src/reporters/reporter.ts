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
	/** The name that the same fault has elsewhere. */
	readonly code?: string;
	/** Where more is said of it. */
	readonly url?: string;
}

/** Where a report is read, and what it can look up. */
export interface Surroundings {
	readonly hasColor: boolean;
	/** Whether it can make links of words. */
	readonly hasLinks: boolean;
	/** Whether the reason of each rule is told once. */
	readonly explains: boolean;
	/** Columns of the terminal; a common one where it is not known. */
	readonly width: number;
	/** Whether text formats show what is only noted. */
	readonly showsNotes: boolean;
	/** Of citelint. */
	readonly version: string;
	/** What the words of a report are in: its code by BCP 47. */
	readonly language: string;
	/** Lines of the report in that language. */
	say(lines: string): string;
	/** Every rule that can speak. */
	readonly rules: readonly ExplainedRule[];
	/** Where more is said of a rule; undefined where nobody says more. */
	addressOf(rule: ExplainedRule): string | undefined;
	/** What a page shows of a document besides its findings, as HTML; undefined where it shows nothing else. */
	readonly viewOf?: (judgement: Judgement) => Promise<string>;
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

/** The name of a rule, as a link to what is said of it where the terminal can make one (OSC 8). */
export function linkRule(id: string, { hasLinks, rules, addressOf }: Surroundings): string {
	const rule = hasLinks ? rules.find((each) => each.id === id) : undefined;
	const address = rule === undefined ? undefined : addressOf(rule);
	return address === undefined ? id : `\u001b]8;;${address}\u001b\\${id}\u001b]8;;\u001b\\`;
}
