import type { EventKind } from "./events/event-kind.js";
import type { Certainty, Severity } from "./model/finding.js";
import type { LanguageName } from "./model/language-name.js";
import type { Dialect } from "./model/manuscript.js";
import type { Strictness } from "./model/strictness.js";
import type { Options, Rule } from "./rule.js";

/** What a package brings that a config names in `plugins`: exports of these names, or a default export with them. */
export interface Plugin {
	readonly rules?: readonly Rule[];
	/** Other names of dialects: behind `--dialect`, in a config, and as the extension of files. Lower case, `{ wml: "wikitext" }`. */
	readonly dialects?: Readonly<Record<string, Dialect>>;
	/** Kinds of events that are dated, and more words for those that are known. */
	readonly events?: readonly EventKind[];
}

type Setting = Severity | "off";

/** A config as a file holds it; a module (`citelint.config.mjs`) exports one as its default. */
export interface ConfigFile {
	readonly extends?: string | readonly string[];
	/** Names of modules; only in a config that is code, also what they would export. */
	readonly plugins?: readonly (string | Plugin)[];
	readonly rules?: Readonly<Record<string, Setting | readonly [Setting, Options?]>>;
	readonly coverage?: Strictness;
	readonly certainty?: Certainty;
	/** Patterns as in `.gitignore`. */
	readonly ignore?: readonly string[];
	readonly baseline?: string;
	readonly language?: LanguageName;
	readonly overrides?: readonly (Pick<ConfigFile, "rules" | "coverage" | "certainty"> & {
		readonly files: readonly string[];
		/** One of citelint's, or a name that a plugin brings. */
		readonly dialect?: string;
	})[];
}

/** Types a config; at run time it is the value itself. */
export function defineConfig(config: ConfigFile): ConfigFile {
	return config;
}
