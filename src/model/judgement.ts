import type { Diagnostic } from "./finding.js";
import type { KnownLines } from "./line-map.js";
import type { Dialect } from "./manuscript.js";

/** What is said of one document in the end: what stands after directives, certainty and order. Its texts may be read only when they are asked for. */
export interface Judgement {
	readonly path: string;
	readonly dialect: Dialect;
	readonly text: string;
	/** Where the lines of the diagnostics are, if that is known without the text. */
	readonly lines?: KnownLines | undefined;
	readonly diagnostics: readonly Diagnostic[];
	/** The texts of other documents that the diagnostics' `beside` and edits point into, by path. */
	readonly others: ReadonlyMap<string, string>;
}

/** The same judgement with other diagnostics. */
export function withDiagnostics(judgement: Judgement, diagnostics: readonly Diagnostic[]): Judgement {
	return {
		path: judgement.path,
		dialect: judgement.dialect,
		diagnostics,
		lines: judgement.lines,
		get text() {
			return judgement.text;
		},
		get others() {
			return judgement.others;
		},
	};
}
