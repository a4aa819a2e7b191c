import type { PhrasingContent, Text } from "mdast";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import type { Point } from "unist";
import { keepItemNumber } from "./item-numbers.js";
import type { Patchwork } from "./patchwork.js";
import { countedPlaces } from "./places.js";

/**
 * Has mdast-util-from-markdown make texts that are slices of the source: it joins what stands apart (lines of a quotation,
 * whose `> ` is left out) and what was decoded; here each stretch and each decoded piece is a text node of its own.
 */
export function exactText(): Extension {
	return {
		enter: {
			characterEscape: enterPiece,
			characterReference: enterPiece,
			data: enterStretch,
			htmlFlowData: enterStretch,
			htmlTextData: enterStretch,
			listItemValue: enterListItemValue,
		},
		exit: { htmlFlow: exitHtml, htmlText: exitHtml, lineEnding: exitLineEnding, linePrefix: exitLinePrefix },
	};
}

function enterStretch(this: CompileContext, token: Token): void {
	const siblings = (this.stack.at(-1) as { children: PhrasingContent[] }).children;
	const tail = siblings.at(-1);
	if (tail?.type === "text" && isSlice(tail) && tail.position?.end.offset === token.start.offset) this.stack.push(tail);
	else enterPiece.call(this, token);
}

function enterPiece(this: CompileContext, token: Token): void {
	const siblings = (this.stack.at(-1) as { children: PhrasingContent[] }).children;
	const start = pointOf(token.start);
	const node: Text = { type: "text", value: "", position: { start, end: start } };
	siblings.push(node);
	this.stack.push(node);
}

/** As mdast-util-from-markdown does it, but with stretches instead of one joined text. */
function exitLineEnding(this: CompileContext, token: Token): void {
	const parent = this.stack.at(-1) as { type: string; children: PhrasingContent[] };
	const tail = parent.children?.at(-1);
	if (this.data.atHardBreak && tail?.position) {
		tail.position.end = pointOf(token.end);
		delete this.data.atHardBreak;
	} else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(parent.type)) {
		enterStretch.call(this, token);
		const text = this.stack.pop() as Text;
		const ending = this.sliceSerialize(token);
		text.value += ending;
		// The token's own end is behind the indent or the `> ` of the next line.
		const { line, offset } = token.start;
		if (text.position) text.position.end = { line: line + 1, column: 1, offset: offset + ending.length };
	}
}

/** The indent of a line of inline HTML, which a comment keeps. */
function exitLinePrefix(this: CompileContext, token: Token): void {
	if (this.stack.at(-1)?.type !== "fragment" || this.stack.at(-2)?.type !== "html") return;
	enterStretch.call(this, token);
	const text = this.stack.pop() as Text;
	// A tab is as many columns wide as it reaches, and yet one letter.
	text.value += this.sliceSerialize(token).slice(0, token.end.offset - token.start.offset);
	if (text.position) text.position.end = pointOf(token.end);
}

/** HTML that a list item ends is left with the line ending behind it, which belongs to nobody. */
function exitHtml(this: CompileContext, token: Token): void {
	const { children } = this.stack.pop() as { children: Text[] };
	const node = this.stack.at(-1) as Patchwork;
	for (const child of children) dropColumns(child);
	const written = children.map(({ value }) => value).join("");
	const ending = /(?<![\r\n])[\r\n]+$/.exec(written)?.[0].length ?? 0;
	node.value = written.slice(0, written.length - ending);
	if (/<!--|\{\{|<ref/i.test(node.value)) node.children = children;
	this.exit(token);
	if (ending > 0 && children.length > 0) node.position = countedPlaces(children, 0, node.value.length);
}

/** A tab that a list item's indent ends in fills columns before the HTML, which are no letters of the source. */
function dropColumns(text: Text): void {
	const { start, end } = text.position ?? {};
	const surplus = text.value.length - ((end?.offset ?? 0) - (start?.offset ?? 0));
	if (surplus > 0) text.value = text.value.slice(surplus);
}

function enterListItemValue(this: CompileContext, token: Token): void {
	const [list, item] = this.stack.slice(-2);
	const written = this.sliceSerialize(token);
	if (item?.type === "listItem") keepItemNumber(item, written);
	if (!this.data.expectingFirstListItemValue || list?.type !== "list") return;
	list.start = Number.parseInt(written, 10);
	delete this.data.expectingFirstListItemValue;
}

/** What was decoded is always shorter than what is written. */
function isSlice({ value, position }: Text): boolean {
	return value.length === (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
}

function pointOf({ line, column, offset }: Point & { offset: number }): Point {
	return { line, column, offset };
}
