import type { DateExpression } from "./date.js";
import type { Range, Words } from "./place.js";

/** What kind of text makes a claim. `row` is a row of a table, `note` the prose in a cell of one. */
export type ClaimOrigin = "title" | "lead" | "prose" | "item" | "caption" | "row" | "note" | "infobox" | "category";

/** Who or what takes part in an event. */
export interface Participant extends Words {
	/** The name under which participants are compared: lower case, without article, title and brackets; two countries as `a|b`, sorted. */
	readonly key: string;
	/** It is what the page is about: named so, or meant by "he", "the company", "both countries". */
	readonly isTopic: boolean;
}

/** When it happened: the words of the date and what they come to. */
export interface ClaimTime
	extends Words,
		Pick<DateExpression, "value" | "interval" | "certainty" | "isCorroborated" | "qualifiers" | "style"> {}

/** A statement that something happened: who, what and when. Its range is that of the words that say what. */
export interface Claim extends Range {
	/** A name of `src/events/event-kinds.ts`: `birth`, `founding`, `launch`. */
	readonly event: string;
	readonly who: Participant | null;
	/** The other one: whom somebody married, the war of a battle. */
	readonly whom: Participant | null;
	readonly when: ClaimTime | null;
	/** Of a period its end, where `when` is its beginning. */
	readonly until: ClaimTime | null;
	/** Whole years of life at the event, where the words say it. */
	readonly age: number | null;
	readonly origin: ClaimOrigin;
	readonly article: number;
	readonly section: number;
	/** Index of the block of prose; null in infoboxes and categories. */
	readonly block: number | null;
	/** The sentence, or the row of a table. */
	readonly sentence: Range | null;
	/** Indexes of the references that support it. */
	readonly supportedBy: readonly number[];
	/** The words do not stand by it: "reportedly", "some sources", "around". */
	readonly isHedged: boolean;
}
