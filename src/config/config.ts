import type { Certainty, Severity } from "../model/finding.js";
import type { Dialect } from "../model/manuscript.js";
import type { Options } from "../rule.js";

/** What is wished of a rule or a family; options only of a rule. */
export interface RuleWish {
	readonly severity: Severity | "off";
	readonly options?: Options;
}

export type RuleWishes = Readonly<Record<string, RuleWish>>;

/** Wishes for some of the files. Patterns are relative to the folder of the config. */
export interface Override {
	readonly files: readonly string[];
	readonly rules: RuleWishes;
	readonly dialect?: Dialect;
}

/** A config file, read and validated. */
export interface Config {
	readonly rules: RuleWishes;
	readonly certainty?: Certainty;
	/** Patterns as in `.gitignore`, relative to the folder of the config. */
	readonly ignore: readonly string[];
	readonly overrides: readonly Override[];
}

export const emptyConfig: Config = { rules: {}, ignore: [], overrides: [] };
