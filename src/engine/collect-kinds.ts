import type { ActiveRule } from "../config/active-rule.js";
import type { FactKind } from "../model/document.js";
import type { Rule } from "../rule.js";

/** The facts that the rules read, and the directives, which are always needed. */
export function collectKinds(...lists: readonly (readonly ActiveRule<Rule>[])[]): ReadonlySet<FactKind> {
	return new Set(lists.flatMap((rules) => [...kindsOf(rules)]));
}

/** Most documents of a run are asked the same. */
function kindsOf(rules: readonly ActiveRule<Rule>[]): ReadonlySet<FactKind> {
	let kinds = remembered.get(rules);
	if (kinds === undefined) {
		kinds = new Set<FactKind>(["directives", ...rules.flatMap(({ rule }) => rule.reads)]);
		remembered.set(rules, kinds);
	}
	return kinds;
}

const remembered = new WeakMap<readonly ActiveRule<Rule>[], ReadonlySet<FactKind>>();
