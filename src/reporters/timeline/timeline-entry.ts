import type { ListedSource } from "../listed-source.js";

/** A dated statement as a mark on a time axis. */
export interface TimelineEntry {
	/** Who or what it is said of; empty where that is not known. */
	readonly subject: string;
	/** What happened, as a message names it; empty where only the date is known. */
	readonly event: string;
	/** The date as written. */
	readonly words: string;
	/** First and last day, as days from 1 January 1970. */
	readonly first: number;
	readonly last: number;
	/** The text does not stand by the date, or a part of it was inferred. */
	readonly isUnsure: boolean;
	/** From 1. */
	readonly line: number;
	readonly sentence: string;
	readonly sources: readonly ListedSource[];
	/** What contradicts it. */
	readonly conflicts: readonly string[];
}
