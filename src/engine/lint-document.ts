import type { ActiveRule } from "../config/active-rule.js";
import type { Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Rule } from "../rule.js";
import type { Calendar } from "./calendar.js";
import { type Measure, unmeasured } from "./circumstances.js";
import { collect } from "./collect.js";
import { Surroundings } from "./surroundings.js";

/** Asks the rules of one document; those of several are passed over. Nothing is suppressed, filtered or ordered yet. */
export function lintDocument(
	document: Document,
	rules: readonly ActiveRule<Rule>[],
	calendar: Calendar,
	measure: Measure = unmeasured,
): Diagnostic[] {
	const lengthOf = (path: string) => (path === document.path ? document.length : undefined);
	const names = namesOf(rules);
	return rules.flatMap((active) => {
		const { rule, options } = active;
		if (rule.scope !== "document") return none;
		const ask = () => rule.check(document, new Surroundings(options, names, calendar));
		return measure(`rule ${rule.id}`, () => collect(active, ask, document.path, lengthOf));
	});
}

const none: readonly never[] = [];

/** Most documents of a run are asked the same. */
function namesOf(rules: readonly ActiveRule<Rule>[]): ReadonlySet<string> {
	let names = remembered.get(rules);
	if (names === undefined) {
		names = new Set(rules.map(({ rule }) => rule.id));
		remembered.set(rules, names);
	}
	return names;
}

const remembered = new WeakMap<readonly ActiveRule<Rule>[], ReadonlySet<string>>();
