import type { Severity } from "../model/finding.js";

/** What citelint itself says of directives; named, explained and switched off like a rule. */
export interface DirectiveRule {
	readonly id: "unused-directive" | "invalid-directive";
	readonly family: "directives";
	readonly title: string;
	readonly why: string;
	readonly severity: Severity;
}

export const unusedDirective: DirectiveRule = {
	id: "unused-directive",
	family: "directives",
	title: "A directive to citelint silences nothing.",
	why: "The fault it once excused is gone, or it stands in the wrong place; left there, it will silence the next fault, which nobody has excused.",
	severity: "warning",
};

export const invalidDirective: DirectiveRule = {
	id: "invalid-directive",
	family: "directives",
	title: "A directive to citelint cannot be understood.",
	why: "A misspelt directive does nothing, and whoever wrote it believes that it does.",
	severity: "warning",
};
