import type { Node } from "unist";
import type { WikiLink } from "../../tree.js";
import { skipSpace, skipSpaceBack } from "../characters.js";
import { readInline } from "../inline/read-inline.js";
import { limitHeight } from "../limit-height.js";
import type { Page } from "../page.js";
import type { Piece, Pieces } from "../pieces.js";
import { Stretch } from "../stretch.js";
import { isFileOption } from "./file-options.js";
import { kindOfTarget } from "./namespaces.js";

/**
 * Makes the node of `[[…]]`, or null where MediaWiki sees no link: the target holds a line end, a bracket, a brace or `<`,
 * or it is a web address, or another link stands in the words of a link to a page.
 */
export function buildLink(page: Page, pieces: Pieces, piece: Piece, start: number, close: number): WikiLink | null {
	const { text, shelf } = page;
	const parts = pieces.partCount;
	const hasWords = piece.part + 1 < parts;
	const targetEnd = hasWords ? (pieces.starts[piece.part + 1] as number) - 1 : close;
	const targetLast = hasWords ? (pieces.nodes[piece.part + 1] as number) : shelf.length;
	if (!isTarget(page, start + 2, targetEnd, piece.node, targetLast)) return null;
	const from = skipSpace(text, start + 2, targetEnd);
	const targetRange = { start: from, end: skipSpaceBack(text, from, targetEnd) };
	const target = text.slice(targetRange.start, targetRange.end);
	if (target === "" || target.includes("://")) return null;
	const kind = kindOfTarget(target);
	if (kind !== "file" && (piece.hasLink || piece.isBroken)) return null;
	page.nesting = 0;
	const inTarget = shelf.slice(piece.node, targetLast);
	const bare = new Stretch(from, targetRange.end, pieces.marks[piece.part] as number, piece.node, targetLast);
	const children = hasWords
		? [...inTarget, ...readWords(page, pieces, piece, close, kind)]
		: kind === "file"
			? inTarget
			: readInline(page, bare);
	page.nesting += 1 + shelf.heightOf(piece.node, shelf.length);
	const position = page.position(start, close + 2);
	const link: WikiLink = { type: "wikiLink", target, targetRange, kind, children, position };
	return limitHeight(page, link, start);
}

/** Templates and comments may stand in a target: what they become is not known, or nothing. */
function isTarget(page: Page, start: number, end: number, first: number, last: number): boolean {
	const { text, shelf } = page;
	let node = first;
	for (let i = start; i < end; i++) {
		if (node < last && shelf.starts[node] === i) {
			const type = (shelf.nodes[node] as Node).type;
			if (type !== "template" && type !== "templateArgument" && type !== "comment") return false;
			i = (shelf.ends[node++] as number) - 1;
			continue;
		}
		const code = text.charCodeAt(i);
		if (code < 32 || code === 60 || code === 62 || code === 91 || code === 93 || code === 123 || code === 125) {
			return false;
		}
	}
	return true;
}

/** All that stands behind the first `|`; of a file the last part that is no option, and the nodes of the others. */
function readWords(page: Page, pieces: Pieces, piece: Piece, close: number, kind: WikiLink["kind"]): Node[] {
	const part = piece.part + 1;
	if (kind === "file") return readCaption(page, pieces, part, close);
	return readInline(page, stretch(page, pieces, part, close, pieces.starts[part] as number));
}

function stretch(page: Page, pieces: Pieces, part: number, end: number, start: number, last = page.shelf.length) {
	return new Stretch(start, end, pieces.marks[part] as number, pieces.nodes[part] as number, last);
}

function readCaption(page: Page, pieces: Pieces, firstPart: number, close: number): Node[] {
	const { text, shelf } = page;
	const count = pieces.partCount;
	let caption = count - 1;
	const endOf = (part: number) => (part + 1 < count ? (pieces.starts[part + 1] as number) - 1 : close);
	while (caption >= firstPart && isFileOption(text, pieces.starts[caption] as number, endOf(caption))) caption--;
	const first = pieces.nodes[firstPart] as number;
	if (caption < firstPart) {
		page.nesting = 0;
		return shelf.nodes.slice(first, shelf.length);
	}
	const last = caption + 1 < count ? (pieces.nodes[caption + 1] as number) : shelf.length;
	const words = readInline(
		page,
		stretch(page, pieces, caption, endOf(caption), pieces.starts[caption] as number, last),
	);
	return [
		...shelf.nodes.slice(first, pieces.nodes[caption] as number),
		...words,
		...shelf.nodes.slice(last, shelf.length),
	];
}
