import type { Break, Html, InlineCode, Nodes, Text } from "mdast";
import type { Redirect, TroubleNode } from "../dialects/tree.js";
import { readHtmlAnchor } from "./page/anchors.js";
import { readBlockquote, readHeading, readListItem, readParagraph, readTableCaption } from "./page/blocks.js";
import { readComment } from "./page/comments.js";
import { readFrontmatter } from "./page/frontmatter.js";
import { readStrong } from "./page/lead-names.js";
import { readExternalLink, readMarkdownLink, readWikiLink } from "./page/links.js";
import { readTable } from "./page/tables.js";
import { readPrintedTag } from "./page/tags.js";
import { placeOf } from "./place-of.js";
import type { Reader } from "./reader.js";
import type { Reading } from "./reading.js";
import { readCiteKey, readCode, readFootnoteReference, readNoteMarker } from "./references/markers.js";
import { readPrintedMessage } from "./references/printed-messages.js";
import { readExtensionTag, readFootnoteDefinition, readNoteList, readRef } from "./references/references.js";
import { readTemplate } from "./templates/templates.js";

type Readers = { readonly [T in Nodes["type"]]?: Reader<Extract<Nodes, { type: T }>> };

/** How each type of node is read; of a type that is not named here only the children are. */
export const readers: Readers = {
	text: readText,
	inlineCode: readText,
	code: readCode,
	strong: readStrong,
	break: readBreak,
	html: readHtml,
	paragraph: readParagraph,
	heading: readHeading,
	listItem: readListItem,
	blockquote: readBlockquote,
	table: readTable,
	tableCaption: readTableCaption,
	link: readMarkdownLink,
	externalLink: readExternalLink,
	wikiLink: readWikiLink,
	template: readTemplate,
	ref: readRef,
	extensionTag: readExtensionTag,
	footnoteReference: readFootnoteReference,
	footnoteDefinition: readFootnoteDefinition,
	noteMarker: readNoteMarker,
	noteList: readNoteList,
	citeKey: readCiteKey,
	printedTag: readPrintedTag,
	printedMessage: readPrintedMessage,
	comment: readComment,
	redirect: readRedirect,
	trouble: readTrouble,
	yaml: readFrontmatter,
};

function readText(reading: Reading, node: Text | InlineCode): void {
	const prose = reading.prose;
	if (prose === null) return;
	const { start, end } = placeOf(node);
	if (node.value.length === end - start) prose.append(node.value, start);
	else prose.appendDecoded(node.value, reading.text.slice(start, end), start);
}

function readBreak(reading: Reading, node: Break): void {
	reading.prose?.space(placeOf(node).start);
}

/** A tag such as `<br>` or `<td>` parts words; `<small>` and `<sub>` do not. */
function readHtml(reading: Reading, node: Html): void {
	readHtmlAnchor(reading, node);
	if (/^<\/?(?:br|hr|p|div|td|th|tr|li|blockquote)\b/i.test(node.value)) readBreak(reading, node as unknown as Break);
}

function readRedirect(reading: Reading, _node: Redirect): void {
	reading.isRedirect = true;
}

function readTrouble(reading: Reading, node: TroubleNode): void {
	reading.troubles.push({ ...placeOf(node), kind: node.kind, name: node.name });
}
