import { rules } from "../../rules/index.js";
import { engineRules, internalError } from "../engine/engine-rules.js";
import type { Family } from "../rule.js";

/** Families, in the order in which they are listed; also those that have no rule yet. */
export const families: readonly Family[] = [
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

/** What `--only`, `--skip`, a config and a directive can name. */
export const names: ReadonlySet<string> = new Set([
	...families,
	...[...rules, ...optionalEngineRules].flatMap(({ id, family }) => [id, family]),
]);
