import type { ActiveRule } from "../config/active-rule.js";
import type { FactKind } from "../model/document.js";
import type { Rule } from "../rule.js";

/** The facts that the rules read, and the directives, which are always needed. */
export function collectKinds(rules: readonly ActiveRule<Rule>[]): ReadonlySet<FactKind> {
	return new Set<FactKind>(["directives", ...rules.flatMap(({ rule }) => rule.reads)]);
}
