import type { Node } from "unist";
import { Cursor } from "../cursor.js";
import { readInline } from "../inline/read-inline.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { trimStretch } from "../trim-stretch.js";

/** Lists nest no deeper: what goes further in stands in the innermost one. */
const deepestList = 20;

/** A list that is open, and its last item. */
interface Level {
	readonly mark: number;
	readonly start: number;
	readonly items: Node[];
	itemStart: number;
	item: Node[];
}

/** Builds lists from lines that begin with `*`, `#`, `:` or `;`, as MediaWiki nests them: by the prefix that a line shares with the one before. */
export class ListBuilder {
	/** How many levels of nodes the deepest list has made. */
	nesting = 0;
	readonly #levels: Level[] = [];
	#target: Node[] = [];
	#end = 0;

	constructor(private readonly page: Page) {}

	/** Adds a line; a list that it begins goes to `target`. */
	add(target: Node[], line: Stretch): void {
		const { text } = this.page;
		if (this.#levels.length === 0) this.#target = target;
		const length = prefixLength(text, line.start, line.end);
		const depth = Math.min(length, deepestList);
		const shared = this.#sharedLevels(line.start, depth);
		this.#closeTo(shared);
		if (shared === depth) this.#nextItem(line.start + depth - 1);
		else for (let i = shared; i < depth; i++) this.#openLevel(line.start + i);
		if (length > depth) this.#push(this.page.trouble("too-deep", "list", line.start + depth, line.start + depth));
		this.nesting = Math.max(this.nesting, depth * 2);
		this.#end = line.start + depth;
		const content = line.from(line.start + length);
		if (text.charCodeAt(line.start + depth - 1) === 59) this.#addTerm(content);
		else this.#addWords(content);
	}

	/** Puts a comment into the last item; false where no list is open. */
	keep(comment: Node, end: number): boolean {
		if (this.#levels.length === 0) return false;
		this.#push(comment);
		this.#end = end;
		return true;
	}

	close(): void {
		if (this.#levels.length > 0) this.#closeTo(0);
	}

	#sharedLevels(start: number, depth: number): number {
		let shared = 0;
		while (shared < depth && shared < this.#levels.length) {
			const mark = normalMark(this.page.text.charCodeAt(start + shared));
			if (mark !== (this.#levels[shared] as Level).mark) break;
			shared++;
		}
		return shared;
	}

	#openLevel(start: number): void {
		const mark = normalMark(this.page.text.charCodeAt(start));
		this.#levels.push({ mark, start, items: [], itemStart: start, item: [] });
	}

	#nextItem(start: number): void {
		const level = this.#levels[this.#levels.length - 1] as Level;
		this.#closeItem(level);
		level.itemStart = start;
		level.item = [];
	}

	#closeItem({ items, item, itemStart }: Level): void {
		const position = this.page.position(itemStart, this.#end);
		items.push({ type: "listItem", children: item, position } as Node);
	}

	#closeTo(depth: number): void {
		while (this.#levels.length > depth) {
			const level = this.#levels.pop() as Level;
			this.#closeItem(level);
			const position = this.page.position(level.start, this.#end);
			this.#push({ type: "list", ordered: level.mark === 35, children: level.items, position } as Node);
		}
	}

	/** Into the last item, or behind all lists. */
	#push(node: Node): void {
		(this.#levels[this.#levels.length - 1]?.item ?? this.#target).push(node);
	}

	/** `;term: words` makes two items. */
	#addTerm(line: Stretch): void {
		const { text } = this.page;
		const cursor = new Cursor(this.page, line.end, line.last, line.mark, line.first);
		const colon = findColon(text, line, cursor);
		if (colon < 0) return this.#addWords(line);
		cursor.skipTo(colon);
		this.#addWords(line.to(colon, cursor.node));
		this.#nextItem(colon);
		this.#end = colon + 1;
		this.#addWords(new Stretch(colon + 1, line.end, cursor.mark, cursor.node, line.last));
	}

	#addWords(line: Stretch): void {
		const { page } = this;
		const words = trimStretch(page, line);
		const { start, end } = words;
		this.#end = Math.max(this.#end, end);
		const children = readInline(page, words);
		if (children.length === 0) return;
		this.#push({ type: "paragraph", children, position: page.position(start, end) } as Node);
	}
}

function prefixLength(text: string, start: number, end: number): number {
	let i = start;
	while (i < end && isListMark(text.charCodeAt(i))) i++;
	return i - start;
}

function isListMark(code: number): boolean {
	return code === 42 || code === 35 || code === 58 || code === 59;
}

/** A term and its words stand in the same list. */
function normalMark(code: number): number {
	return code === 59 ? 58 : code;
}

/** The first colon of a line that is in no node and no web address. */
function findColon(text: string, { start, end }: Stretch, cursor: Cursor): number {
	let from = start;
	while (from < end) {
		const limit = Math.min(end, cursor.nodeStart);
		for (let i = from; i < limit; i++) {
			if (text.charCodeAt(i) === 58 && text.charCodeAt(i + 1) !== 47) return i;
		}
		if (limit === end) return -1;
		from = cursor.nodeEnd;
		cursor.passNode();
	}
	return -1;
}
