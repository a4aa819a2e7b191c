import type { Root } from "mdast";
import { Page } from "./page.js";
import { Preprocessor } from "./preprocess.js";
import { readBlocks } from "./read-blocks.js";
import { Stretch } from "./stretch.js";

/** Reads wikitext into a tree: first what MediaWiki's preprocessor pairs, then blocks and inline nodes around it. */
export function parseWikitext(text: string): Root {
	const page = new Page(text);
	new Preprocessor(page).read(0, text.length, 0);
	const children = readBlocks(page, new Stretch(0, text.length, 0, 0, page.shelf.length));
	return { type: "root", children: children as Root["children"], position: page.position(0, text.length) };
}
