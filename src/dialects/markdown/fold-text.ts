import { letter, typeOf } from "./character-types.js";
import { findFence } from "./find-fence.js";
import { findWikitext } from "./find-wikitext.js";
import { LineFolder, mostMarks } from "./fold-line.js";
import { Folding, type Folds } from "./folds.js";
import { htmlBlockEnd } from "./html-block-end.js";
import { isTooDeep } from "./is-too-deep.js";
import { hasMarks, isDefinition, isDelimiterRow, isFence, isItem, isPlainLine, lastWord } from "./line-shapes.js";
import { behindLineEnd, firstOf, lineEnd } from "./lines.js";

/** More headings than this that are underlined, and micromark's time grows with their square. */
const mostUnderlines = 1000;

/**
 * Folds what Markdown takes for mere letters: the words between two marks and the code spans among them, lines of plain prose, fenced
 * code. micromark reads character by character and four times over; it reads a quarter of them this way, and `unfoldTree` puts them back. Words stay as
 * they are where more than their first letter counts: in `[…]`, `<…>`, link titles, and behind a fence.
 */
export function foldText(text: string): Folds {
	const folder = new Folder(text);
	// Who uses private characters himself is read without folds: they could not be told from the marks.
	if (!/[\ue000-\uf8ff]/.test(text)) folder.run();
	return folder.folds.finish();
}

class Folder {
	readonly folds: Folding;
	readonly #lines: LineFolder;
	/** Where templates and references end; null in a text without them. */
	readonly #ends: ReadonlyMap<number, number> | null;
	/** What ends the HTML block that is open. */
	#htmlEnd: RegExp | "blank" | null = null;
	#inTable = false;
	/** Where the template or reference ends that began with a line. */
	#wikitextEnd = 0;
	#inDefinitions = false;
	#underlines = 0;
	/** It is known which lines are fences: none with an indent has left it open what it belongs to. */
	#knowsFences = true;

	constructor(private readonly text: string) {
		this.folds = new Folding(text);
		this.#ends = /\{\{|<ref/i.test(text) ? findWikitext(text) : null;
		this.#lines = new LineFolder(text, this.folds, this.#ends);
	}

	run(): void {
		const { text } = this;
		let isFirst = true;
		for (let at = matterEnd(text); at < text.length; ) {
			const end = lineEnd(text, at);
			const first = firstOf(text, at, end);
			if (first === end) {
				this.#endBlock();
				isFirst = true;
				at = behindLineEnd(text, end);
			} else {
				at = this.#readLine(at, first, end, isFirst);
				isFirst = false;
			}
		}
	}

	#endBlock(): void {
		this.#lines.endParagraph();
		this.#inTable = false;
		if (this.#htmlEnd === "blank") this.#htmlEnd = null;
	}

	/** Folds what can be folded of one line, or of the lines that belong together with it; says where to read on. */
	#readLine(at: number, first: number, end: number, isFirst: boolean): number {
		const { text } = this;
		const code = text.charCodeAt(first);
		if (this.#ends?.size && this.#readsWikitext(this.#ends, first, end)) {
			this.#lines.foldWikitext(first, end);
			return behindLineEnd(text, end);
		}
		if (this.#htmlEnd !== null) return this.#readHtmlLine(at, end);
		if (isFirst && first === at && isPlainLine(text, at, end)) return this.#foldProse(at, end);
		if (typeOf(code) === letter) return this.#readOther(first, end, isFirst);
		if (code === 96 || code === 126) {
			const behind = first - at < 4 ? this.#foldFence(at, first, end) : null;
			if (behind !== null) return behind;
			if (isFence(text, first)) this.#lines.marks = 0;
		} else if (code === 60 && first - at < 4) {
			this.#htmlEnd = htmlBlockEnd(text, first);
			return this.#readHtmlLine(at, end);
		} else if (this.#opensBlock(at, first, end, isFirst)) return behindLineEnd(text, end);
		return this.#readOther(first, end, isFirst);
	}

	#readOther(first: number, end: number, isFirst: boolean): number {
		const { text } = this;
		const code = text.charCodeAt(first);
		const isHidden = this.#lines.marks > mostMarks && hasMarks(text, first, end);
		if (isHidden || (!isFirst && this.#isSurplusUnderline(first, end, code))) this.folds.foldTooDeep(first, end);
		else {
			const isRow = this.#ends !== null && (this.#inTable || code === 124) && !text.slice(first, end).includes("`");
			this.#lines.foldLine(first, end, isRow);
		}
		return behindLineEnd(text, end);
	}

	/** Whether a template or reference goes on here that begins with a line: in it no line begins a block. */
	#readsWikitext(ends: ReadonlyMap<number, number>, first: number, end: number): boolean {
		if (first >= this.#wikitextEnd) {
			const close = ends.get(first) ?? 0;
			if (close > end) this.#wikitextEnd = close;
		}
		return first < this.#wikitextEnd;
	}

	/** Notes that a list item or a row of a table begins; true when the line opens more than can be read, and is folded whole. */
	#opensBlock(at: number, first: number, end: number, isFirst: boolean): boolean {
		const { text } = this;
		const code = text.charCodeAt(first);
		if (isTooDeep(text, first)) {
			this.folds.foldTooDeep(first, end);
			return true;
		}
		this.#inDefinitions = code === 91 && (isFirst || this.#inDefinitions) && isDefinition(text, first, end);
		if (this.#inDefinitions || this.#inTable) this.#lines.marks = 0;
		if (isItem(text, first, end)) this.#beginItem(first - at, code);
		else if (code === 124 || code === 58 || code === 45) this.#inTable ||= isDelimiterRow(text.slice(first, end));
		return false;
	}

	/** An item ends the paragraph before it; a number other than 1 or an indent may make it a part of that. */
	#beginItem(indent: number, code: number): void {
		if (indent < 4 && (code < 48 || code > 57)) this.#lines.endParagraph();
		this.#lines.marks = 0;
	}

	#isSurplusUnderline(first: number, end: number, code: number): boolean {
		if ((code !== 45 && code !== 61) || !/^[-=]+[ \t]*$/.test(this.text.slice(first, end))) return false;
		return ++this.#underlines > mostUnderlines;
	}

	#readHtmlLine(at: number, end: number): number {
		const { text } = this;
		this.#lines.foldHtml(at, end);
		if (this.#htmlEnd instanceof RegExp && this.#htmlEnd.test(text.slice(at, end))) this.#htmlEnd = null;
		return behindLineEnd(text, end);
	}

	/** Code that stands in no list or quotation is one fold. Says where to read on; null when the line is no fence. */
	#foldFence(at: number, first: number, end: number): number | null {
		const { text } = this;
		const fence = this.#knowsFences ? findFence(text, first, end) : null;
		if (fence === null) return null;
		const { from, to, closing, behind } = fence;
		if (first > at && !this.#endsAlike(from, closing)) {
			this.#knowsFences = false;
			return null;
		}
		this.#endBlock();
		// What pairs with a template or reference outside stays where `findWikitext` sees it.
		const mayPair = this.#ends !== null && /\{\{|\}\}|<\/?ref|<\/?nowiki|<!--|-->/i.test(text.slice(from, to));
		if (first === at && !mayPair && to > from) this.folds.fold(from, to);
		return behind;
	}

	/** Whether a fence with an indent ends at the same line in a list, whose end would end it too, and outside of one. */
	#endsAlike(from: number, closing: number): boolean {
		const { text } = this;
		for (let line = from; line <= closing && line < text.length; line = behindLineEnd(text, lineEnd(text, line))) {
			const code = text.charCodeAt(line);
			if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
		}
		return closing < text.length;
	}

	/**
	 * Folds a paragraph's lines into one, as long as they hold letters alone. The last of them stays apart when a line follows
	 * that may make it a heading or the head of a table.
	 */
	#foldProse(start: number, firstEnd: number): number {
		const { text } = this;
		let next = start;
		let end = firstEnd;
		let plain: number | null = null;
		let before: number | null = null;
		while (next < text.length && isPlainLine(text, next, end)) {
			before = plain;
			plain = end;
			next = behindLineEnd(text, end);
			end = lineEnd(text, next);
		}
		const isWhole = next >= text.length || firstOf(text, next, end) === end;
		const last = isWhole ? plain : before;
		if (last === null) return this.#readOther(start, firstEnd, true);
		this.#lines.foldRange(start, lastWord(text, start, last) + 1);
		return behindLineEnd(text, last);
	}
}

/** Where the frontmatter ends: it is no Markdown. */
function matterEnd(text: string): number {
	return /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)(?:[\s\S]*?[\r\n])?\1[ \t]*(?=[\r\n]|$)/.exec(text)?.[0].length ?? 0;
}
