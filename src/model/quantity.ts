import type { Words } from "./place.js";

/** How a writer keeps a number open: "about 30", "over 30", "under 30". */
export type Approximation = "about" | "over" | "under";

/** A number in prose with what it measures or counts. Its words are those of the flattened text, without the noun. */
export interface Quantity extends Words {
	/** The number as written, in its unit. */
	readonly value: number;
	/** The place of its last figure that says something: 100 of "1,500", 0.1 of "2.0". */
	readonly step: number;
	/** The sign of its unit, as `src/measures` names it: `km`, `year`, `%`; null for a plain number. */
	readonly unit: string | null;
	/** The noun that follows a plain number, with up to two words before it: "regional medals"; null where there is none. */
	readonly noun: string | null;
	readonly approximation: Approximation | null;
	/** A dash or "to" ties it to a number before it. */
	readonly isRangeEnd: boolean;
	readonly block: number;
	/** Where it stands in the text of its block; `to` not included. */
	readonly from: number;
	readonly to: number;
}
