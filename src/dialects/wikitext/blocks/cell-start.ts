import type { Node } from "unist";
import type { Stretch } from "../stretch.js";

/** A cell or caption as it begins: the first line of its content, and the nodes that stand in its attributes. */
export interface CellStart {
	/** Without white space at its ends. */
	readonly content: Stretch;
	/** Where its mark stands. */
	readonly from: number;
	readonly kind: "cell" | "header" | "caption";
	/** What stands in its attributes, and what is read into it. */
	children: Node[];
}
