import type { Directive } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { KnownLines } from "../model/line-map.js";
import type { Dialect } from "../model/manuscript.js";
import type { Days } from "./calendar.js";
import type { KeptFacts } from "./kept-facts.js";

/** What the rules that need no other document say of a text; nothing is silenced yet. */
interface Said {
	readonly dialect: Dialect;
	readonly directives: readonly Directive[];
	readonly found: readonly Diagnostic[];
	/** The lines in which something was found; absent where the text is still at hand when that is told. */
	readonly lines?: KnownLines | undefined;
}

/** What is known of a text that was read. Made when somebody asks, and not kept: there may be many texts. */
export interface Examination {
	said(): Said;
	/** Of the facts those that corpus rules read; null where reading the text failed. */
	facts(): KeptFacts | null;
	/** The days on which the rules say the same. */
	readonly days: Days;
	/** The same text will give the same again: nothing failed, and no other file was read. */
	readonly isLasting: boolean;
	/** It is held as bytes: what waits for the last text must not keep objects, and with them the text that their words were cut from. */
	readonly isPacked: boolean;
}

/** A text that was examined, wherever that was. */
export interface Examined {
	readonly path: string;
	readonly examination: Examination;
}
