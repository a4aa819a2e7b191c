import type { Diagnostic } from "./finding.js";
import type { Dialect } from "./manuscript.js";

/** What is said of one document in the end: what stands after directives, certainty and order. */
export interface Judgement {
	readonly path: string;
	readonly dialect: Dialect;
	readonly text: string;
	readonly diagnostics: readonly Diagnostic[];
	/** The texts of other documents that the diagnostics' `beside` and edits point into, by path. */
	readonly others: ReadonlyMap<string, string>;
}
