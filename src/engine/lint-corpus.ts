import type { ActiveRule } from "../config/active-rule.js";
import type { Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Rule } from "../rule.js";
import type { Calendar } from "./calendar.js";
import { type Measure, unmeasured } from "./circumstances.js";
import { collect } from "./collect.js";
import { Surroundings } from "./surroundings.js";

/** Asks the rules that look at all documents; those of one are passed over. */
export function lintCorpus(
	documents: readonly Document[],
	rules: readonly ActiveRule<Rule>[],
	calendar: Calendar,
	measure: Measure = unmeasured,
): Diagnostic[] {
	const lengths = new Map(documents.map(({ path, length }) => [path, length]));
	const home = documents[0]?.path ?? "";
	const names = new Set(rules.map(({ rule }) => rule.id));
	return rules.flatMap((active) => {
		const { rule, options } = active;
		if (rule.scope !== "corpus") return [];
		const ask = () => rule.check(documents, new Surroundings(options, names, calendar));
		return measure(`rule ${rule.id}`, () => collect(active, ask, home, (path) => lengths.get(path)));
	});
}
