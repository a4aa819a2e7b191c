import type { Node } from "unist";
import { readBlocks } from "../blocks/read-blocks.js";
import { unwrapParagraph } from "../blocks/unwrap-paragraph.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { hasBlankLine, hasOpener, survey } from "../survey.js";
import { trimStretch } from "../trim-stretch.js";

/** What a parameter's value holds: nothing where it is plain text, otherwise inline nodes, or blocks where a line opens one. */
export function readValue(page: Page, start: number, end: number, mark: number, first: number, last: number): Node[] {
	page.nesting = 0;
	if (first === last && (page.marks[mark] as number) >= end) return [];
	const value = new Stretch(start, end, mark, first, last);
	const found = survey(page, value);
	if (found === 0 || found === hasBlankLine) return [];
	const trimmed = trimStretch(page, value);
	if ((found & (hasOpener | hasBlankLine)) === 0) return readInline(page, trimmed);
	return unwrapParagraph(readBlocks(page, trimmed));
}
