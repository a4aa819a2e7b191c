import type { Root } from "mdast";
import type { Dialect } from "../model/manuscript.js";

/** Reads a text of one dialect into a tree. Pure, never throws, linear in the length of the text. */
export type ParseText = (text: string) => Root;

/** Loads the parser of a dialect: what a run does not need is not loaded. */
export async function loadParser(dialect: Dialect): Promise<ParseText> {
	switch (dialect) {
		case "wikitext":
			return (await import("./wikitext/parse-wikitext.js")).parseWikitext;
		case "markdown":
			return (await import("./markdown/parse-markdown.js")).parseMarkdown;
		case "rendered":
			return (await import("./rendered/parse-rendered.js")).parseRendered;
	}
}
