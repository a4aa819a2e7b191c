import { engineRules, internalError } from "../../engine/engine-rules.js";
import type { Family, Rule } from "../../rule.js";

/** Families, in the order in which they are listed; also those that have no rule yet. */
const families: readonly Family[] = [
	"citations",
	"references",
	"sources",
	"dates",
	"contradictions",
	"coverage",
	"tags",
];

/** The engine's diagnostics that can be switched off. */
export const optionalEngineRules = engineRules.filter((rule) => rule !== internalError);

export const nameableFamilies: readonly string[] = [
	...new Set([...families, ...optionalEngineRules.map(({ family }) => family)]),
];

/** What `--only`, `--skip`, a config and a directive can name, where these are the rules. */
export function listNames(rules: readonly Rule[]): string[] {
	return [...[...rules, ...optionalEngineRules].map(({ id }) => id), ...nameableFamilies];
}
