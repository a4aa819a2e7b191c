import type { Certainty, Severity } from "../model/finding.js";
import type { LanguageName } from "../model/language-name.js";
import type { Dialect } from "../model/manuscript.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { Options } from "../rule.js";

/** What is wished of a rule or a family; options only of a rule. Without a severity it stays as it is. */
export interface RuleWish {
	readonly severity?: Severity | "off";
	readonly options?: Options;
}

export type RuleWishes = Readonly<Record<string, RuleWish>>;

/** Wishes for some of the files. Patterns are relative to the folder of the config. */
export interface Override {
	readonly files: readonly string[];
	readonly rules: RuleWishes;
	readonly certainty?: Certainty;
	readonly dialect?: Dialect;
}

/** A config file, read and validated. */
export interface Config {
	/** Presets, paths beginning with `.`, and packages, from the general to the special. */
	readonly extends: readonly string[];
	/** Modules that bring rules of their own: paths beginning with `.`, and packages. */
	readonly plugins: readonly string[];
	readonly rules: RuleWishes;
	/** What `templates`, `parameters` and `months` say. */
	readonly vocabulary?: Vocabulary;
	readonly certainty?: Certainty;
	/** Patterns as in `.gitignore`, relative to the folder of the config. */
	readonly ignore: readonly string[];
	/** The file of known findings, relative to the folder of the config. */
	readonly baseline?: string;
	/** What is reported is said in it; absent leaves it to the locale. */
	readonly language?: LanguageName;
	readonly overrides: readonly Override[];
}

/** One layer of wishes, and where it was written. A later layer wins over an earlier one. */
export interface Layer {
	/** `preset strict`, `citelint.json`, `citelint.json, overrides[0]`. */
	readonly from: string;
	/** Absent for a layer that holds for every file. */
	readonly files?: readonly string[];
	readonly rules: RuleWishes;
	readonly vocabulary?: Vocabulary;
	readonly certainty?: Certainty;
	readonly dialect?: Dialect;
}

/** The layers of a config in their order: its own wishes, then its overrides. */
export function layersOf(name: string, { rules, vocabulary, certainty, overrides }: Config): Layer[] {
	const own: Layer = {
		from: name,
		rules,
		...(vocabulary === undefined ? {} : { vocabulary }),
		...(certainty === undefined ? {} : { certainty }),
	};
	return [own, ...overrides.map((override, index) => ({ ...override, from: `${name}, overrides[${index}]` }))];
}
