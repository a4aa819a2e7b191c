import type { Nodes } from "mdast";
import type { CiteCall } from "../../model/reference.js";

/** What the reading of calls goes by. */
export interface CallReading {
	readonly text: string;
	/** The number that stands for a content; for none, one that no other content has. */
	numberOf(content: string | null): number;
	/** Adds the calls among nodes to others. */
	collect(nodes: readonly Nodes[], calls: CiteCall[]): void;
	/** Adds those whose place shows nothing. */
	collectHidden(nodes: readonly Nodes[], calls: CiteCall[]): void;
}
