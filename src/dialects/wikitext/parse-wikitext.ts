import type { Root } from "mdast";
import { readBlocks } from "./blocks/read-blocks.js";
import { readRedirect } from "./blocks/read-redirect.js";
import { readLeftovers } from "./leftovers/read-leftovers.js";
import { Page } from "./page.js";
import { Preprocessor } from "./preprocess.js";
import { Stretch } from "./stretch.js";

/**
 * Reads wikitext into a tree: first what MediaWiki's preprocessor pairs, then blocks and inline nodes around it.
 * A text in which an extractor left `Template:Name` for every call is read by the lines that extractors write.
 */
export function parseWikitext(text: string): Root {
	const page = new Page(text);
	new Preprocessor(page).read(0, text.length, 0);
	const { length } = page.shelf;
	const redirect = readRedirect(page);
	const start = redirect?.position?.end.offset ?? 0;
	const stretch = new Stretch(start, text.length, 0, redirect === null ? 0 : 1, length);
	const blocks = page.isLeftover ? readLeftovers(page, stretch) : readBlocks(page, stretch);
	const children = (redirect === null ? blocks : [redirect, ...blocks]) as Root["children"];
	return { type: "root", children, position: page.position(0, text.length) };
}
