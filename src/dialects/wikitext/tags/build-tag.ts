import type { Node, Parent } from "unist";
import type { ExtensionTag, Ref } from "../../tree.js";
import { readInline } from "../inline/read-inline.js";
import { limitHeight } from "../limit-height.js";
import { readGallery } from "../links/read-gallery.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { readAttributes } from "./read-attributes.js";
import { readContent } from "./read-content.js";
import type { OpenTag } from "./tag-finder.js";

/** Makes the node of an extension tag; what it holds stands on the shelf from `first` on. */
export function buildTag(page: Page, tag: OpenTag, first: number, mark: number): Ref | ExtensionTag {
	const { contentStart, contentEnd, isSelfClosing } = tag;
	const last = page.shelf.length;
	page.nesting = 0;
	const children = tag.isParsed
		? readChildren(page, tag.name, new Stretch(contentStart, contentEnd, mark, first, last))
		: [];
	page.nesting += 1 + page.shelf.heightOf(first, last);
	const contentRange = isSelfClosing ? null : { start: contentStart, end: contentEnd };
	return limitHeight(page, newTag(page, tag, contentRange, children), tag.start);
}

/** `<ref>` without `</ref>` is a reference that is not closed; any other opening tag alone is text. */
export function buildUnclosedTag(page: Page, tag: OpenTag): Node {
	const trouble = page.trouble("unclosed-tag", tag.name, tag.start, tag.end);
	return tag.name === "ref" ? newTag(page, tag, null, [trouble]) : trouble;
}

function newTag(page: Page, tag: OpenTag, contentRange: Ref["contentRange"], children: Node[]): Ref | ExtensionTag {
	const attributes = readAttributes(page.text, tag.nameEnd, tag.attributesEnd);
	const position = page.position(tag.start, tag.end);
	if (tag.name === "ref") {
		return { type: "ref", attributes, contentRange, isClosed: tag.isClosed, children, position };
	}
	return { type: "extensionTag", name: tag.name, attributes, contentRange, children, position };
}

function readChildren(page: Page, name: string, content: Stretch): Node[] {
	switch (name) {
		case "ref":
			return readContent(page, content);
		case "gallery":
			return readGallery(page, content);
		case "references":
			return readInline(page, content).filter((node) => !isWhiteSpace(node));
		default:
			return readInline(page, content);
	}
}

/** Between list-defined references. */
function isWhiteSpace(node: Node & Partial<Parent>): boolean {
	return node.type === "text" && (node as unknown as { value: string }).value.trim() === "";
}
