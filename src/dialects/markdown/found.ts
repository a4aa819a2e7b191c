import type { PhrasingContent } from "mdast";
import type { Position } from "unist";

/** A part of a text that is more than text. */
export interface Found {
	readonly from: number;
	readonly to: number;
	readonly make: (position: Position) => PhrasingContent;
}
