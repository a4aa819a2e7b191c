import type { Node } from "unist";
import { appendNodes } from "../append-nodes.js";
import { skipSpaceBack } from "../characters.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import type { Stretch } from "../stretch.js";
import { findLeftoverLines, type LeftoverLine } from "./find-leftover-lines.js";
import { countColumns, readLeftoverTable } from "./read-leftover-table.js";

/** A title or heading is no longer. */
const longestHeading = 100;

/**
 * Reads what an extractor made of an article: each line is a paragraph; a line before `[edit]` is a heading, and `[edit]` itself is
 * glued to what follows; tables are rows of `a | b |` under a line of dashes; the first line may be the page's title.
 */
export function readLeftovers(page: Page, stretch: Stretch): Node[] {
	const lines = findLeftoverLines(page, stretch);
	const nodes: Node[] = [];
	for (let i = 0; i < lines.length; ) {
		const line = lines[i] as LeftoverLine;
		const next = lines[i + 1];
		const columns = next === undefined ? 0 : countColumns(page.text, next);
		if (columns > 0) {
			const table = readLeftoverTable(page, lines, i, columns);
			nodes.push(table.node);
			i = table.next;
			continue;
		}
		const depth = isBeforeEdit(line, next) ? 2 : i === 0 && isTitle(page, line, next) ? 1 : 0;
		if (depth > 0) nodes.push(newHeading(page, line, depth));
		else appendNodes(nodes, readLine(page, line));
		i++;
	}
	page.nesting = 8;
	return nodes;
}

function isBeforeEdit(line: LeftoverLine, next: LeftoverLine | undefined): boolean {
	return next?.isAfterEdit === true && line.content.end - line.content.start <= longestHeading;
}

/** A short first line without a full stop and without nodes, with text or stubs directly below. */
function isTitle(page: Page, { content, start }: LeftoverLine, next: LeftoverLine | undefined): boolean {
	if (next === undefined || start > 0 || content.first < content.last) return false;
	const last = page.text.charAt(content.end - 1);
	return content.end > content.start && content.end <= longestHeading && !".!?:;,|".includes(last);
}

function newHeading(page: Page, { content }: LeftoverLine, depth: number): Node {
	const children = readInline(page, content);
	return { type: "heading", depth, children, position: page.position(content.start, content.end) } as Node;
}

/** A paragraph; where only stubs and the like stand in a line, each for itself. */
function readLine(page: Page, { content }: LeftoverLine): Node[] {
	const nodes = readInline(page, content);
	const hasText = nodes.some(({ type }) => type !== "template" && type !== "text" && type !== "comment");
	const words = nodes.filter((node) => node.type !== "text" || !isBlank(page, node));
	if (!hasText && words.every(({ type }) => type !== "text")) return words;
	return [{ type: "paragraph", children: nodes, position: page.position(content.start, content.end) } as Node];
}

function isBlank(page: Page, node: Node): boolean {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? 0;
	return skipSpaceBack(page.text, start, end) === start;
}
