/** What is known of a kind of event, and the words that tell of one. Words are separated by `|`. */
export interface EventKind {
	readonly name: string;
	/** As a message says it: "birth", "laying down of the keel". */
	readonly label: string;
	/** It happens once to the one it happens to, so two dates for it disagree. */
	readonly isOnce: boolean;
	/** Only the living do it, or have it done to them. */
	readonly isOfLiving?: boolean;
	/** Past participles: who it happens to stands before "was …", or behind the verb where somebody else does it. */
	readonly passive?: string;
	/** Verbs without an object: who it happens to stands before them. */
	readonly bare?: string;
	/** Verbs of somebody who acts. */
	readonly acts?: string;
	/** Nouns: "the death of", "her launch". */
	readonly nouns?: string;
}
