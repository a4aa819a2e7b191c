import type { Words } from "./place.js";

/** What a text says of one measure of its subject; the words and the place are those of the quantity. */
export interface Measurement extends Words {
	/** What is measured, in small letters: "brackwater bridge". */
	readonly subject: string;
	/** `length`, `height`, `distance from Kelverton`. */
	readonly property: string;
	readonly value: number;
	/** The place of its last figure that says something. */
	readonly step: number;
	/** The sign of a unit. */
	readonly unit: string;
	/** "about", "over" and the like stand before it. */
	readonly isOpen: boolean;
}
