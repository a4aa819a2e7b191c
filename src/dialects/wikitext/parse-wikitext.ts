import type { Root } from "mdast";

/** Placeholder until the dialect stands. */
export function parseWikitext(_text: string): Root {
	return { type: "root", children: [] };
}
