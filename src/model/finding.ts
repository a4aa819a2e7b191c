import type { Place, Range } from "./place.js";

export type Severity = "error" | "warning" | "info";
export type Certainty = "sure" | "likely" | "possible";

export const severities: readonly Severity[] = ["error", "warning", "info"];
/** From the surest down. */
export const certainties: readonly Certainty[] = ["sure", "likely", "possible"];

/** A replacement of a range by a text. `path` is absent for the document that is being judged. */
export interface Edit extends Place {
	readonly text: string;
}

/** Edits that belong together: all of them are made, or none. */
export interface Fix {
	/** What is done, as an order: `Remove |access-date=`. */
	readonly title: string;
	/** `safe` keeps the meaning; `unsafe` needs a person who looks. */
	readonly safety: "safe" | "unsafe";
	readonly edits: readonly Edit[];
}

/** Another place that takes part, with what it is. */
interface Beside {
	readonly at: Place;
	readonly message: string;
}

/** What a rule yields. */
export interface Finding {
	/** Exactly the words at fault. */
	readonly at: Place;
	/** One sentence that says what is wrong, with the words at fault. */
	readonly message: string;
	readonly beside?: readonly Beside[];
	readonly fix?: Fix | undefined;
	/** `sure` where it is absent. */
	readonly certainty?: Certainty;
}

/** A finding with the engine's stamp: every place names its document. */
export interface Diagnostic {
	readonly rule: string;
	readonly family: string;
	/** The name that the same fault has elsewhere: a message id of CS1, a message key of Cite. */
	readonly code?: string;
	readonly severity: Severity;
	readonly certainty: Certainty;
	readonly message: string;
	readonly path: string;
	readonly at: Range;
	readonly beside: readonly { readonly path: string; readonly at: Range; readonly message: string }[];
	readonly fix?: {
		readonly title: string;
		readonly safety: "safe" | "unsafe";
		readonly edits: readonly (Range & { readonly path: string; readonly text: string })[];
	};
}
