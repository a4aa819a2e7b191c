import { loadParser } from "../../src/dialects/parse.js";
import { collectKinds } from "../../src/engine/collect-kinds.js";
import { lintCorpus } from "../../src/engine/lint-corpus.js";
import { lintDocument } from "../../src/engine/lint-document.js";
import { understand } from "../../src/engine/understand.js";
import { loadExtractors } from "../../src/facts/extractors.js";
import type { Diagnostic } from "../../src/model/finding.js";
import type { Manuscript } from "../../src/model/manuscript.js";
import type { Rule } from "../../src/rule.js";

const today = "2026-11-22";

/** What some rules say of one text, with their default options, before anything is silenced. */
export async function lintText(manuscript: Required<Manuscript>, rules: readonly Rule[]): Promise<Diagnostic[]> {
	const active = rules.map((rule) => ({ rule, severity: rule.severity, options: rule.options ?? {} }));
	const kinds = collectKinds(active);
	const document = understand(manuscript, await loadParser(manuscript.dialect), kinds, await loadExtractors(kinds));
	return [...lintDocument(document, active, { today }), ...lintCorpus([document], active, { today })];
}
