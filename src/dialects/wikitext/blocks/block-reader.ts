import type { Node, Parent } from "unist";
import type { Comment } from "../../tree.js";
import { isBlank, isLineEnd, runLength, skipBlanks, skipSpaceBack } from "../characters.js";
import { Cursor } from "../cursor.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { trimStretch } from "../trim-stretch.js";
import { ListBuilder } from "./list-builder.js";
import { TableBuilder } from "./table-builder.js";

/** Nodes that are blocks of their own where nothing else stands in their line and no paragraph goes on. */
const aloneInLine: ReadonlySet<string> = new Set(["template", "templateArgument", "comment", "extensionTag", "html"]);

/** Reads a stretch line by line. What is open (a paragraph, lists, tables) is kept on explicit stacks, so each line is looked at once. */
export class BlockReader {
	readonly #base: Node[] = [];
	readonly #lists: ListBuilder;
	readonly #tables: TableBuilder;
	readonly #cursor: Cursor;
	readonly #end: number;
	/** The paragraph that is open. */
	#paragraph: Stretch | null = null;

	constructor(
		private readonly page: Page,
		private readonly stretch: Stretch,
	) {
		this.#end = stretch.end;
		this.#cursor = new Cursor(page, stretch.end, stretch.last, stretch.mark, stretch.first);
		this.#lists = new ListBuilder(page);
		this.#tables = new TableBuilder(page);
	}

	read(): Node[] {
		for (let at = this.stretch.start; at < this.#end; ) at = this.#readLine(at);
		this.#closeBlocks();
		while (this.#tables.isOpen) this.#tables.close(this.#end);
		this.page.nesting = this.#lists.nesting + this.#tables.nesting + 6;
		return this.#base;
	}

	/** Where the next block goes: the cell that is open, or the stretch itself. */
	get #target(): Node[] {
		return this.#tables.target ?? this.#base;
	}

	/** Reads the line that begins at an offset and gives the beginning of the next. */
	#readLine(lineStart: number): number {
		const { text } = this.page;
		const cursor = this.#cursor;
		cursor.skipTo(lineStart);
		const start = this.#takeLeadingComments(lineStart);
		if (start > lineStart && isLineEnd(text.charCodeAt(start - 1))) return start;
		const { mark, node } = cursor;
		const lineEnd = cursor.next(isLineEnd);
		const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
		const line = new Stretch(start, end, mark, node, cursor.node);
		const first = skipBlanks(text, start, end);
		if (first === end) {
			// A line of comments alone is no empty line.
			if (start === lineStart) this.#closeBlocks();
		} else this.#readLineOf(line, first);
		if (end > first) this.#tables.reach(end);
		return lineEnd + 1;
	}

	#readLineOf(line: Stretch, first: number): void {
		const { text } = this.page;
		switch (text.charCodeAt(first)) {
			case 61: // =
				if (first === line.start && this.#readHeading(line)) return;
				break;
			case 42: // *
			case 35: // #
			case 58: // :
			case 59: // ;
				if (text.charCodeAt(first) === 58 && this.#readIndentedTable(line, first)) return;
				if (first !== line.start) break;
				this.#closeParagraph();
				this.#lists.add(this.#target, line);
				return;
			case 123: // {|
				if (this.#readTableStart(line, first)) return;
				break;
			case 124: // |
			case 33: // !
				if (this.#tables.isOpen) return this.#readTableLine(line, first);
				break;
			case 45: // ----
				if (first === line.start && this.#readRule(line)) return;
				break;
		}
		this.#readText(line, first);
	}

	#readHeading(line: Stretch): boolean {
		const { text, shelf } = this.page;
		const { start, last, first } = line;
		let node = last;
		// What a node ends with is no `=` and no white space of the line.
		const least = () => (node > first ? Math.max(start, shelf.ends[node - 1] as number) : start);
		let end = skipSpaceBack(text, least(), line.end);
		while (node > first && (shelf.nodes[node - 1] as Node).type === "comment" && shelf.ends[node - 1] === end) {
			const commentStart = shelf.starts[--node] as number;
			end = skipSpaceBack(text, least(), commentStart);
		}
		let closing = 0;
		while (end - closing > least() && text.charCodeAt(end - closing - 1) === 61) closing++;
		if (closing === 0) return false;
		const opening = runLength(text, start, end, 61);
		const depth = Math.min(6, opening === end - start ? (opening - 1) >> 1 : Math.min(opening, closing));
		if (depth === 0) return false;
		this.#closeBlocks();
		const children = readInline(
			this.page,
			trimStretch(this.page, new Stretch(start + depth, end - depth, line.mark, first, node)),
		);
		this.#target.push({ type: "heading", depth, children, position: this.page.position(start, end) } as Node);
		for (; node < last; node++) this.#target.push(shelf.nodes[node] as Node);
		return true;
	}

	#readRule(line: Stretch): boolean {
		const { text } = this.page;
		const length = runLength(text, line.start, line.end, 45);
		if (length < 4) return false;
		this.#closeBlocks();
		const end = line.start + length;
		this.#target.push({ type: "thematicBreak", position: this.page.position(line.start, end) } as Node);
		const first = skipBlanks(text, end, line.end);
		if (first < line.end) this.#readText(line.from(end), first);
		return true;
	}

	#readTableStart(line: Stretch, first: number): boolean {
		if (this.page.text.charCodeAt(first + 1) !== 124 || line.end < first + 2) return false;
		this.#closeBlocks();
		if (this.#tables.begin(this.#target, line, first)) return true;
		this.#readText(line, first);
		return true;
	}

	/** `:{|` indents a table. */
	#readIndentedTable(line: Stretch, first: number): boolean {
		const { text } = this.page;
		const at = skipBlanks(text, first + runLength(text, first, line.end, 58), line.end);
		return text.charCodeAt(at) === 123 && at < line.end && this.#readTableStart(line, at);
	}

	#readTableLine(line: Stretch, first: number): void {
		const { text } = this.page;
		this.#closeCellBlocks();
		if (text.charCodeAt(first) === 124 && text.charCodeAt(first + 1) === 125 && first + 2 <= line.end) {
			this.#tables.close(first + 2);
			const rest = skipBlanks(text, first + 2, line.end);
			if (rest < line.end) this.#readText(line.from(first + 2), rest);
			return;
		}
		for (const cell of this.#tables.readLine(line, first)) {
			this.#closeCellBlocks();
			this.#tables.openCell(cell);
			const { content } = cell;
			if (content.start < content.end) this.#paragraph = content;
		}
	}

	/** Of a cell that holds one paragraph only the words are kept. */
	#closeCellBlocks(): void {
		const words = this.#paragraph;
		if (words === null || !this.#tables.hasEmptyCell) return this.#closeBlocks();
		this.#paragraph = null;
		this.#tables.fillCell(readInline(this.page, trimStretch(this.page, words)));
	}

	#readText(line: Stretch, first: number): void {
		if (this.#paragraph === null && this.#takeAlone(line, first)) return;
		this.#lists.close();
		if (this.#paragraph === null) this.#openParagraph(line, first);
		else {
			this.#paragraph = this.#paragraph.to(line.end, line.last);
		}
	}

	/** A line of templates, files, comments and the like is no paragraph: each of them stands for itself. */
	#takeAlone(line: Stretch, first: number): boolean {
		const { shelf, text } = this.page;
		let at = first;
		for (let node = line.first; node < line.last; node++) {
			if (shelf.starts[node] !== at || !standsAlone(shelf.nodes[node] as Node)) return false;
			at = skipBlanks(text, shelf.ends[node] as number, line.end);
		}
		if (at < line.end || line.first === line.last) return false;
		this.#lists.close();
		for (let node = line.first; node < line.last; node++) this.#target.push(shelf.nodes[node] as Node);
		return true;
	}

	#openParagraph(line: Stretch, start: number): void {
		this.#paragraph = line.from(start);
	}

	#closeParagraph(): void {
		const open = this.#paragraph;
		if (open === null) return;
		this.#paragraph = null;
		const stretch = trimStretch(this.page, open);
		const children = readInline(this.page, stretch);
		if (children.length === 0) return;
		this.#target.push({
			type: "paragraph",
			children,
			position: this.page.position(stretch.start, stretch.end),
		} as Node);
	}

	#closeBlocks(): void {
		this.#closeParagraph();
		this.#lists.close();
	}

	/** Comments at the beginning of a line are as if they were not there: what follows them begins the line. */
	#takeLeadingComments(lineStart: number): number {
		const { shelf } = this.page;
		const cursor = this.#cursor;
		let start = lineStart;
		if (start !== cursor.nodeStart && !isBlank(this.page.text.charCodeAt(start))) return start;
		while (cursor.nodeStart === start || this.#isEatenFrom(start)) {
			const node = shelf.nodes[cursor.node] as Node;
			if (node.type !== "comment") break;
			start = Math.min(this.#end, Math.max(shelf.ends[cursor.node] as number, (node as Comment).outerRange?.end ?? 0));
			this.#keepComment(node, cursor.node);
			cursor.passNode();
			cursor.skipTo(start);
		}
		return start;
	}

	/** A comment interrupts neither a paragraph nor a list. */
	#keepComment(comment: Node, index: number): void {
		const end = this.page.shelf.ends[index] as number;
		if (this.#paragraph !== null) {
			this.#paragraph = this.#paragraph.to(end, index + 1);
		} else if (!this.#lists.keep(comment, end)) this.#target.push(comment);
		this.#tables.reach(end);
	}

	/** A comment that takes its line along begins with the white space before it. */
	#isEatenFrom(start: number): boolean {
		const node = this.page.shelf.nodes[this.#cursor.node] as (Node & Partial<Comment>) | undefined;
		return this.#cursor.nodeStart < this.#end && node?.outerRange?.start === start;
	}
}

function standsAlone(node: Node & Partial<Parent>): boolean {
	return (
		aloneInLine.has(node.type) || (node.type === "wikiLink" && (node as unknown as { kind: string }).kind !== "page")
	);
}
