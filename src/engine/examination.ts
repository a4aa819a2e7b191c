import type { Directive, Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Dialect } from "../model/manuscript.js";
import type { Days } from "./calendar.js";

/** What the rules that need no other document say of a text, and what the others will read of it; nothing is silenced yet. */
export interface Examination {
	readonly dialect: Dialect;
	readonly directives: readonly Directive[];
	readonly found: readonly Diagnostic[];
	/** Of the facts those that corpus rules read; null where reading the text failed. */
	facts(): Document | null;
	/** The days on which the rules say the same. */
	readonly days: Days;
	/** The same text will give the same again: nothing failed, and no other file was read. */
	readonly isLasting: boolean;
}

/** A text that was examined, wherever that was. */
export interface Examined extends Examination {
	readonly path: string;
}
