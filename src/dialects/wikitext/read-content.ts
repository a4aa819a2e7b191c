import type { Node } from "unist";
import type { Page } from "./page.js";
import { readBlocks } from "./read-blocks.js";
import { readInline } from "./read-inline.js";
import type { Stretch } from "./stretch.js";
import { hasBlankLine, hasOpener, survey } from "./survey.js";
import { trimStretch } from "./trim-stretch.js";
import { unwrapParagraph } from "./unwrap-paragraph.js";

/** What a reference holds: inline nodes, or blocks where it has several. */
export function readContent(page: Page, content: Stretch): Node[] {
	const hasBlocks = (survey(page, content) & (hasOpener | hasBlankLine)) !== 0;
	const trimmed = trimStretch(page, content);
	return hasBlocks ? unwrapParagraph(readBlocks(page, trimmed)) : readInline(page, trimmed);
}
