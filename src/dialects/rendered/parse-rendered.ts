import type { Root } from "mdast";

/** Placeholder until the dialect stands. */
export function parseRendered(_text: string): Root {
	return { type: "root", children: [] };
}
