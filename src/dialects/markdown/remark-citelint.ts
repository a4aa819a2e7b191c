import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import type { Extension as SyntaxExtension } from "micromark-util-types";
import type { Processor } from "unified";
import { syntax, treeExtensions } from "./extensions.js";
import { finishTree } from "./finish-tree.js";
import { countedPlaces } from "./places.js";

interface RemarkData {
	micromarkExtensions?: SyntaxExtension[];
	fromMarkdownExtensions?: (TreeExtension | TreeExtension[])[];
}

/** Has remark-parse read Markdown as citelint does: `unified().use(remarkParse).use(remarkCitelint)`. The tree is that of `parseMarkdown`. */
export function remarkCitelint(this: Processor): void {
	const data = this.data() as RemarkData;
	data.micromarkExtensions ??= [];
	data.micromarkExtensions.push(...syntax);
	data.fromMarkdownExtensions ??= [];
	data.fromMarkdownExtensions.push([...treeExtensions, { transforms: [(tree) => finishTree(tree, countedPlaces)] }]);
}
