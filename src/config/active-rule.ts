import type { Severity } from "../model/finding.js";
import type { Dialect } from "../model/manuscript.js";
import type { Options } from "../rule.js";

/** What can be named in a config, on the command line and in a directive. Every rule is one; so are the engine's own diagnostics. */
export interface Nameable {
	readonly id: string;
	readonly family: string;
	readonly code?: string;
	readonly severity: Severity;
	readonly isOnByDefault?: boolean;
	readonly isUniversal?: boolean;
	readonly options?: Options;
}

/** A rule as it runs on a document: what the user wished has been applied. */
export interface ActiveRule<R extends Nameable> {
	readonly rule: R;
	readonly severity: Severity;
	readonly options: Options;
}

/** The rules and families that can be named. */
export interface Namespace {
	readonly rules: readonly Nameable[];
	readonly families: readonly string[];
	/** What dialects are called besides their own names. */
	readonly dialects?: Readonly<Record<string, Dialect>>;
}
