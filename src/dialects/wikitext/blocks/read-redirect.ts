import type { Node } from "unist";
import type { Redirect, WikiLink } from "../../tree.js";
import { runLength, skipSpace } from "../characters.js";
import { redirectWords } from "../inline/magic-words.js";
import type { Page } from "../page.js";

/** Longer than any of the words. */
const longestWord = 24;

/** `#REDIRECT [[target]]` at the beginning of a page; the page's shelf holds its nodes. Null where it is no redirect. */
export function readRedirect(page: Page): Redirect | null {
	const { text, shelf } = page;
	const start = skipSpace(text, 0, text.length);
	if (text.charCodeAt(start) !== 35) return null;
	const word = /^[\p{L}_]+/u.exec(text.slice(start + 1, start + 1 + longestWord))?.[0] ?? "";
	if (!redirectWords.has(word.toLowerCase())) return null;
	const afterWord = skipSpace(text, start + 1 + word.length, text.length);
	const link = skipSpace(text, afterWord + runLength(text, afterWord, afterWord + 1, 58), text.length);
	const node = shelf.nodes[0] as Node | undefined;
	if (shelf.length === 0 || node?.type !== "wikiLink" || shelf.starts[0] !== link) return null;
	return {
		type: "redirect",
		target: (node as WikiLink).target,
		position: page.position(start, shelf.ends[0] as number),
	};
}
