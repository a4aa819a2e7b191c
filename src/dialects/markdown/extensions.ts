import type { Extension as TreeExtension } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Extension as SyntaxExtension } from "micromark-util-types";
import { exactText } from "./exact-text.js";
import { wikitextSyntax } from "./wikitext-syntax.js";
import { wikitextTree } from "./wikitext-tree.js";

const matters = ["yaml" as const, "toml" as const];

/** The Markdown that citelint reads: CommonMark with frontmatter, footnotes, tables, templates and references. */
export const syntax: readonly SyntaxExtension[] = [frontmatter(matters), gfmFootnote(), gfmTable()];
export const wikitext: SyntaxExtension = wikitextSyntax();

/** How its tokens become a tree. */
export const treeExtensions: readonly TreeExtension[] = [
	frontmatterFromMarkdown(matters),
	gfmFootnoteFromMarkdown(),
	gfmTableFromMarkdown(),
	exactText(),
	wikitextTree(),
];
