import type { Node } from "unist";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import { BlockReader } from "./block-reader.js";

/** Reads a stretch as blocks: paragraphs, headings, lists, tables, rules, and templates and comments that stand alone in a line. */
export function readBlocks(page: Page, stretch: Stretch): Node[] {
	return new BlockReader(page, stretch).read();
}
