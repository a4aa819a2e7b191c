import type { Range } from "../model/place.js";
import type { CiteCall } from "../model/reference.js";
import type { CiteMessage } from "./cite-message.js";

/** A message that Cite prints, and what it is about. */
export interface Verdict {
	readonly message: CiteMessage;
	readonly call: CiteCall;
	/** The words at fault: an attribute, or the tag. */
	readonly at: Range;
	/** The name, group or value at fault; empty where the tag itself is. */
	readonly words: string;
	/** What is meant, where that can be told. */
	readonly meant?: string;
	/** The call that it does not agree with, or the others that it is about. */
	readonly others: readonly CiteCall[];
}
