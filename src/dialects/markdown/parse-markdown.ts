import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { LineMap } from "../../model/line-map.js";
import { syntaxOf, treeExtensions } from "./extensions.js";
import { finishTree } from "./finish-tree.js";
import { foldText } from "./fold-text.js";
import { lazyPlaces } from "./places.js";
import { unfoldTree } from "./unfold-tree.js";

/** Reads Markdown into a tree: micromark reads what is left when mere words are folded, and finds no template torn apart. */
export function parseMarkdown(text: string): Root {
	const lines = new LineMap({ text });
	const folds = foldText(text);
	const tree = fromMarkdown(folds.text, { extensions: syntaxOf(folds.text), mdastExtensions: [...treeExtensions] });
	unfoldTree(tree, folds, lines);
	finishTree(tree, lazyPlaces(lines));
	return tree;
}
