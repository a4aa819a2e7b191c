import type { Node } from "unist";
import { readBlocks } from "../blocks/read-blocks.js";
import { unwrapParagraph } from "../blocks/unwrap-paragraph.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import { hasBlankLine, hasOpener, survey } from "../survey.js";
import { trimStretch } from "../trim-stretch.js";

/** What a reference holds: inline nodes, or blocks where it has several. */
export function readContent(page: Page, content: Stretch): Node[] {
	const hasBlocks = (survey(page, content) & (hasOpener | hasBlankLine)) !== 0;
	const trimmed = trimStretch(page, content);
	return hasBlocks ? unwrapParagraph(readBlocks(page, trimmed)) : readInline(page, trimmed);
}
