import { detectDialect } from "../dialects/detect-dialect.js";
import { loadParser } from "../dialects/parse.js";
import { loadExtractors } from "../facts/extractors.js";
import type { Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Dialect, Manuscript } from "../model/manuscript.js";
import type { Assignment } from "./assignment.js";
import { collectKinds } from "./collect-kinds.js";
import { fillBibliographies } from "./fill-bibliographies.js";
import { lintDocument } from "./lint-document.js";
import { reportFailure } from "./report-failure.js";
import { understand } from "./understand.js";

/** A document, and what the rules that need no other say of it; nothing is silenced yet. */
export interface Examination {
	readonly dialect: Dialect;
	/** Null where reading it failed, which the diagnostics then say. */
	readonly document: Document | null;
	readonly found: readonly Diagnostic[];
}

export async function examine(manuscript: Manuscript, assignment: Assignment): Promise<Examination> {
	const { path, text } = manuscript;
	const choice = assignment.choose(path);
	const dialect = manuscript.dialect ?? choice.dialect ?? detectDialect(path, text);
	const parse = await loadParser(dialect);
	const kinds = collectKinds([...choice.rules, ...assignment.corpusRules]);
	const extractors = await loadExtractors(kinds);
	let document: Document;
	try {
		const { vocabulary = null } = choice;
		document = understand({ path, text, dialect }, parse, kinds, extractors, assignment.measure, vocabulary);
		if (document.bibliographies.length > 0) document = await fillBibliographies(document, assignment.readBeside);
	} catch (error) {
		return { dialect, document: null, found: [reportFailure("Reading", error, path)] };
	}
	return { dialect, document, found: lintDocument(document, choice.rules, assignment) };
}
