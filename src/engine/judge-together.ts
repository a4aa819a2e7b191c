import type { Document, FactKind } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import type { Manuscript } from "../model/manuscript.js";
import type { Assignment, Reread } from "./assignment.js";
import { collectKinds } from "./collect-kinds.js";
import { internalError } from "./engine-rules.js";
import { type Examination, examine } from "./examine.js";
import { judge } from "./judge.js";
import { lintCorpus } from "./lint-corpus.js";

/** Judges manuscripts when all of them have been read, because rules compare them. Of each document only the facts that those rules read are kept. */
export async function* judgeTogether(
	manuscripts: AsyncIterable<Manuscript> | Iterable<Manuscript>,
	assignment: Assignment,
	reread: Reread,
): AsyncGenerator<Judgement> {
	const kinds = collectKinds(assignment.corpusRules);
	const examinations = new Map<string, Examination>();
	for await (const manuscript of manuscripts) {
		const examination = await examine(manuscript, assignment);
		const document = examination.document && keepKinds(examination.document, kinds);
		examinations.set(manuscript.path, { ...examination, document });
	}
	const documents = [...examinations.values()].flatMap(({ document }) => document ?? []);
	const together = groupByPath(lintCorpus(documents, assignment.corpusRules, assignment));
	for (const [path, { dialect, document, found }] of examinations) {
		const text = await reread(path);
		const all = [...found, ...chooseSeverities(together.get(path) ?? [], path, assignment)];
		const diagnostics = judge({ path, text, directives: document?.directives ?? [], found: all }, assignment);
		yield { path, text, dialect, diagnostics, others: await readOthers(path, diagnostics, reread) };
	}
}

function keepKinds(document: Document, kinds: ReadonlySet<FactKind>): Document {
	const kept = Object.entries(document).map(([name, value]) =>
		Array.isArray(value) && !kinds.has(name as FactKind) ? [name, []] : [name, value],
	);
	return Object.fromEntries(kept);
}

function groupByPath(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
	const groups = new Map<string, Diagnostic[]>();
	for (const diagnostic of diagnostics) {
		const group = groups.get(diagnostic.path);
		if (group === undefined) groups.set(diagnostic.path, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}

/** The wishes for the document in which a finding stands decide whether it is said, and how gravely. */
function chooseSeverities(diagnostics: readonly Diagnostic[], path: string, assignment: Assignment): Diagnostic[] {
	const { rules } = assignment.choose(path);
	return diagnostics.flatMap((diagnostic) => {
		if (diagnostic.rule === internalError.id) return diagnostic;
		const active = rules.find(({ rule }) => rule.id === diagnostic.rule);
		return active === undefined ? [] : { ...diagnostic, severity: active.severity };
	});
}

async function readOthers(
	path: string,
	diagnostics: readonly Diagnostic[],
	reread: Reread,
): Promise<Map<string, string>> {
	const others = new Map<string, string>();
	for (const { beside, fix } of diagnostics)
		for (const place of [...beside, ...(fix?.edits ?? [])])
			if (place.path !== path && !others.has(place.path)) others.set(place.path, await reread(place.path));
	return others;
}
