import { loadParser } from "../../src/dialects/parse.js";
import { Calendar } from "../../src/engine/calendar.js";
import { collectKinds } from "../../src/engine/collect-kinds.js";
import { lintCorpus } from "../../src/engine/lint-corpus.js";
import { lintDocument } from "../../src/engine/lint-document.js";
import { understand } from "../../src/engine/understand.js";
import type { Diagnostic } from "../../src/model/finding.js";
import type { Manuscript } from "../../src/model/manuscript.js";
import type { Rule } from "../../src/rule.js";

const today = "2026-11-22";

/** A text, and the text of another document that was read before it. */
type Draft = Required<Manuscript> & { readonly beside?: string };

/** What some rules say of one text, with their default options, before anything is silenced. */
export async function lintText(manuscript: Draft, rules: readonly Rule[]): Promise<Diagnostic[]> {
	const active = rules.map((rule) => ({ rule, severity: rule.severity, options: rule.options ?? {} }));
	const kinds = collectKinds(active);
	const parse = await loadParser(manuscript.dialect);
	const document = await understand(manuscript, parse, kinds);
	const { beside, dialect } = manuscript;
	const others = beside === undefined ? [] : [await understand({ path: "other", text: beside, dialect }, parse, kinds)];
	const calendar = new Calendar(today);
	return [...lintDocument(document, active, calendar), ...lintCorpus([...others, document], active, calendar)];
}
