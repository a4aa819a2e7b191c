import type { PhrasingContent } from "mdast";
import type { Range } from "../../model/place.js";
import type { ExternalLink } from "../tree.js";
import type { Evidence } from "./evidence.js";
import { positionOf, type Sheet, textNode } from "./nodes.js";
import { type InlineFound, readBracket } from "./read-bracket.js";
import { type PrintedMessageFound, readPrintedMessages } from "./read-printed-messages.js";

const trigger = /\[|https?:\/\/|(?<![\w.])www\.(?=\w)/g;

/** Reads running text; `evidence` says what a marker is, and is null inside references, which call none. */
export function readInline(sheet: Sheet, range: Range, evidence: Evidence | null): PhrasingContent[] {
	const nodes: PhrasingContent[] = [];
	let from = range.start;
	const piece = sheet.text.slice(range.start, range.end);
	for (const message of readPrintedMessages(piece)) {
		readPlain(sheet, { start: from, end: range.start + message.whole.start }, evidence, nodes);
		nodes.push(messageNode(sheet, message, range.start));
		from = range.start + message.whole.end;
	}
	readPlain(sheet, { start: from, end: range.end }, evidence, nodes);
	return nodes;
}

function messageNode(sheet: Sheet, { template, words }: PrintedMessageFound, offset: number): PhrasingContent {
	const place = { start: offset + words.start, end: offset + words.end };
	const value = sheet.text.slice(place.start, place.end);
	return { type: "printedMessage", template, value, position: positionOf(sheet, place) };
}

function readPlain(sheet: Sheet, range: Range, evidence: Evidence | null, nodes: PhrasingContent[]): void {
	const piece = sheet.text.slice(range.start, range.end);
	let from = range.start;
	let at = range.start;
	for (;;) {
		trigger.lastIndex = at - range.start;
		const found = trigger.exec(piece);
		if (found === null) break;
		const start = range.start + found.index;
		const isBracket = found[0] === "[";
		const node = isBracket ? readBracket(sheet, start, range, evidence) : readAddress(sheet, start, range.end);
		if (node === null) {
			at = start + 1;
			continue;
		}
		if (start > from) nodes.push(textNode(sheet, from, start));
		if (node.node !== null) nodes.push(node.node);
		at = node.end;
		from = at;
	}
	if (from < range.end) nodes.push(textNode(sheet, from, range.end));
}

/** `https://…` up to white space; a stop or bracket behind it is the sentence's, unless the bracket was opened in the address. */
function readAddress(sheet: Sheet, start: number, limit: number): InlineFound | null {
	const { text } = sheet;
	let end = start;
	let depth = 0;
	for (; end < limit; end++) {
		const code = text.charCodeAt(end);
		if (code <= 32 || code === 0xa0 || code === 60 || code === 62 || code === 34 || code === 0x201d || code === 93)
			break;
		if (code === 40) depth++;
		else if (code === 41 && depth-- === 0) break;
	}
	while (end > start && /[.,;:!?'’…]/.test(text.charAt(end - 1))) end--;
	if (end - start < 10) return null;
	const range = { start, end };
	const url = text.slice(start, end);
	const node: ExternalLink = {
		type: "externalLink",
		url,
		urlRange: range,
		form: "bare",
		children: [],
		position: positionOf(sheet, range),
	};
	return { node, end };
}
