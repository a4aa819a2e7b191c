import type { Document } from "../../src/model/document.js";
import type { Finding } from "../../src/model/finding.js";
import { type CorpusRule, type DocumentRule, defineRule, type Rule } from "../../src/rule.js";

const examples = { fires: ["x"], quiet: ["x"] } as const;

/** A rule of one document for tests; it says whatever `check` yields. */
export function makeRule(
	id: string,
	check: (document: Document) => Iterable<Finding>,
	more: Partial<DocumentRule> = {},
): Rule {
	const rule: DocumentRule = {
		id,
		family: "tags",
		title: id,
		why: id,
		scope: "document",
		severity: "error",
		reads: [],
		examples,
		check: (document) => check(document as Document),
		...more,
	};
	return defineRule(rule as never);
}

/** A rule of several documents for tests. */
export function makeCorpusRule(
	id: string,
	check: (documents: readonly Document[]) => Iterable<Finding>,
	more: Partial<CorpusRule> = {},
): Rule {
	const rule: CorpusRule = {
		id,
		family: "contradictions",
		title: id,
		why: id,
		scope: "corpus",
		severity: "warning",
		reads: [],
		examples,
		check: (documents) => check(documents as readonly Document[]),
		...more,
	};
	return defineRule(rule as never);
}
