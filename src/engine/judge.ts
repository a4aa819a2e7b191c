import type { Directive } from "../model/document.js";
import { certainties, type Diagnostic, type Finding } from "../model/finding.js";
import { invalidDirective, unusedDirective } from "../suppressions/directive-rules.js";
import { findInvalidDirectives } from "../suppressions/find-invalid-directives.js";
import { findUnusedDirectives } from "../suppressions/find-unused-directives.js";
import { suppress } from "../suppressions/suppress.js";
import type { Assignment, Choice } from "./assignment.js";
import { internalError } from "./engine-rules.js";
import { stamp } from "./stamp.js";

/** What a judge looks at: a text with its directives, and everything found in it. */
export interface Case {
	readonly path: string;
	/** Its text is not touched where there are no directives. */
	readonly source: { readonly text: string };
	readonly directives: readonly Directive[];
	readonly found: readonly Diagnostic[];
}

/** What still stands: directives obeyed (and judged themselves), the uncertain left out, in the order of the text. */
export function judge({ path, source, directives, found }: Case, assignment: Assignment): Diagnostic[] {
	const choice = assignment.choose(path);
	const stood: Diagnostic[] = [];
	const say = (id: string, findings: () => Iterable<Finding>) => {
		const speaker = choice.engineRules.find(({ rule }) => rule.id === id);
		if (speaker !== undefined) for (const finding of findings()) stood.push(stamp(finding, speaker, path));
	};
	if (directives.length === 0) for (const diagnostic of found) stood.push(diagnostic);
	else {
		const { text } = source;
		const { standing, uses } = suppress(found, directives, text);
		stood.push(...standing);
		const names = listNames(assignment);
		const hasRun = (name: string) => isWholeRun(name, choice, assignment, found);
		say("invalid-directive", () => findInvalidDirectives(directives, names));
		say("unused-directive", () => findUnusedDirectives(directives, uses, hasRun, text));
	}
	const limit = certainties.indexOf(choice.certainty);
	return stood.filter(({ certainty }) => certainties.indexOf(certainty) <= limit).sort(compareDiagnostics);
}

function listNames({ known }: Assignment): Set<string> {
	return new Set([...known, unusedDirective, invalidDirective].flatMap(({ id, family }) => [id, family]));
}

/** Whether everything that a name means ran on the document, to its end. Rules that are off by default do not count. */
function isWholeRun(name: string, choice: Choice, { known }: Assignment, found: readonly Diagnostic[]): boolean {
	if (found.some(({ rule }) => rule === internalError.id)) return false;
	const ran = new Set(choice.rules.map(({ rule }) => rule.id));
	if (ran.has(name)) return true;
	const meant = known.filter((rule) => rule.isOnByDefault !== false && (name === "" || rule.family === name));
	return meant.length > 0 && meant.every(({ id }) => ran.has(id));
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	return (
		a.at.start - b.at.start || a.at.end - b.at.end || compareWords(a.rule, b.rule) || compareWords(a.message, b.message)
	);
}

/** By code unit: the order must not depend on the machine's language. */
function compareWords(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
