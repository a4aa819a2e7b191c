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
const matter = frontmatter(matters);
const footnotes = gfmFootnote();
const tables = gfmTable();
const wikitext = wikitextSyntax();

/** A line of dashes with a colon or bar, maybe inside a list or quotation: below the head of every table stands one. */
const delimiterRow = /^(?=.*-)(?=.*[|:])[-:| \t>*+\d.)]+$/m;

/** The Markdown that citelint reads: CommonMark with frontmatter, footnotes, tables, templates and references. */
export const syntax: readonly SyntaxExtension[] = [matter, footnotes, tables, wikitext];

/** How its tokens become a tree. */
export const treeExtensions: readonly TreeExtension[] = [
	frontmatterFromMarkdown(matters),
	gfmFootnoteFromMarkdown(),
	gfmTableFromMarkdown(),
	exactText(),
	wikitextTree(),
];

/** Of the syntax that which can occur in a text: micromark tries each line for a table, and each bracket for a footnote. */
export function syntaxOf(text: string): SyntaxExtension[] {
	const extensions: SyntaxExtension[] = [];
	if (/^(?:---|\+\+\+)/.test(text)) extensions.push(matter);
	if (text.includes("[^")) extensions.push(footnotes);
	if (delimiterRow.test(text)) extensions.push(tables);
	if (/\{\{|<ref/i.test(text)) extensions.push(wikitext);
	return extensions;
}
