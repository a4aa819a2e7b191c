import type { Days } from "../engine/calendar.js";

/** JSON as it stands in the file; the checksum tells whether it is still what was written. */
export interface Piece {
	readonly bytes: Uint8Array;
	readonly sum: number;
}

/** What is remembered of one text. */
export interface Entry {
	/** Names the text and everything that had a say in what was found. */
	readonly key: string;
	/** What the file system said of the file; empty where it could not tell. */
	readonly stamp: string;
	/** The days that it holds for. */
	readonly days: Days;
	/** Dialect, directives and findings. */
	readonly said: Piece;
	/** What corpus rules read; empty where there are none. */
	readonly facts: Piece;
}

/** What corpus rules said of all texts. */
export interface TogetherEntry {
	readonly key: string;
	readonly days: Days;
	readonly said: Piece;
}

/** All that a cache holds. */
export interface Shelf {
	/** By the paths of the texts, as they were named. */
	readonly entries: ReadonlyMap<string, Entry>;
	readonly together: TogetherEntry | null;
}

/** 32 bits, against accidents. */
export type Checksum = (bytes: Uint8Array) => number;
