import type { Root } from "mdast";
import { LineMap } from "../../model/line-map.js";
import { buildTree } from "./build-tree.js";
import { readBlocks } from "./read-blocks.js";
import { readPage } from "./read-page.js";
import { weighMarkers } from "./weigh-markers.js";

/**
 * Reads a page as a reader sees it, copied from a browser or extracted from one. The lines are read here and not by micromark:
 * none of its constructs is left when those are off that plain text does not mean, and it would cost twenty times the time.
 */
export function parseRendered(text: string): Root {
	const page = readPage(text);
	const drafts = readBlocks(page);
	return buildTree({ text, lines: new LineMap({ text }), ...weighMarkers(text, drafts) }, drafts);
}
