import { letter, space, special, typeOf } from "./character-types.js";
import { findFence } from "./find-fence.js";
import { findWikitext } from "./find-wikitext.js";
import { Folding, type Folds } from "./folds.js";
import { htmlBlockEnd } from "./html-block-end.js";
import { isTooDeep } from "./is-too-deep.js";
import {
	hasMarks,
	isDefinition,
	isDelimiterRow,
	isFence,
	isFootnote,
	isItem,
	isMark,
	isPlainLine,
	lastLetter,
	resourceEnd,
} from "./line-shapes.js";
import { behindLineEnd, firstOf, lineEnd } from "./lines.js";

/** A shorter fold gains nothing. */
const shortest = 6;
/** More brackets, stars or tags than this in one paragraph, and micromark's time grows with their square. */
const mostMarks = 2000;
/** The same holds for headings that are underlined, in one document. */
const mostUnderlines = 1000;

/**
 * Folds what Markdown takes for mere letters: the words between two marks, lines of plain prose, fenced code. micromark reads
 * character by character and four times over; it reads a third of them this way, and `unfoldTree` puts them back. Words stay as
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
	readonly #hasWikitext: boolean;
	/** Where templates end. */
	readonly #ends: ReadonlyMap<number, number>;
	/** Open `[` of this block. */
	#brackets = 0;
	/** A tag is open. */
	#angle = false;
	/** The rest of the block is to stay as it is. */
	#quiet = false;
	/** Marks in this paragraph. */
	#marks = 0;
	/** What ends the HTML block that is open. */
	#htmlEnd: RegExp | "blank" | null = null;
	#inTable = false;
	/** Where the template or reference ends that began with a line. */
	#wikitextEnd = 0;
	/** The line is a row of a table that may hold templates. */
	#inRow = false;
	#inDefinitions = false;
	#underlines = 0;
	/** It is known which lines are fences: none with an indent has left it open what it belongs to. */
	#knowsFences = true;

	constructor(private readonly text: string) {
		this.folds = new Folding(text);
		this.#hasWikitext = /\{\{|<ref/i.test(text);
		this.#ends = this.#hasWikitext ? findWikitext(text) : new Map();
	}

	run(): void {
		const { text } = this;
		let isFirst = true;
		for (let at = 0; at < text.length; ) {
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
		this.#brackets = 0;
		this.#angle = this.#quiet = this.#inTable = false;
		this.#marks = 0;
		if (this.#htmlEnd === "blank") this.#htmlEnd = null;
	}

	/** Folds what can be folded of one line, or of the lines that belong together with it; says where to read on. */
	#readLine(at: number, first: number, end: number, isFirst: boolean): number {
		const { text } = this;
		const code = text.charCodeAt(first);
		if (this.#hasWikitext && this.#readsWikitext(first, end)) {
			this.#foldLine(first, end, true);
			return behindLineEnd(text, end);
		}
		if (this.#htmlEnd !== null) return this.#readHtmlLine(at, end);
		if (typeOf(code) === letter) {
			if (isFirst && first === at) return this.#foldProse(at, end);
		} else if (code === 96 || code === 126) {
			const behind = first - at < 4 ? this.#foldFence(at, first, end) : null;
			if (behind !== null) return behind;
			if (isFence(text, first)) this.#marks = 0;
		} else if (code === 60 && first - at < 4) {
			this.#htmlEnd = htmlBlockEnd(text, first);
			return this.#readHtmlLine(at, end);
		} else if (this.#opensBlock(first, end, code, isFirst)) return behindLineEnd(text, end);
		const isHidden = this.#marks > mostMarks && hasMarks(text, first, end);
		if (isHidden || (!isFirst && this.#isSurplusUnderline(first, end, code))) this.folds.foldTooDeep(first, end);
		else {
			this.#inRow = this.#hasWikitext && (this.#inTable || code === 124) && !text.slice(first, end).includes("`");
			this.#foldLine(first, end, true);
			this.#inRow = false;
		}
		return behindLineEnd(text, end);
	}

	/** Whether a template or reference goes on here that begins with a line: in it no line begins a block. */
	#readsWikitext(first: number, end: number): boolean {
		if (first >= this.#wikitextEnd) {
			const close = this.#ends.get(first) ?? 0;
			if (close > end) this.#wikitextEnd = close;
		}
		return first < this.#wikitextEnd;
	}

	/** Notes that a list item or a row of a table begins; true when the line opens more than can be read, and is folded whole. */
	#opensBlock(first: number, end: number, code: number, isFirst: boolean): boolean {
		const { text } = this;
		if (isTooDeep(text, first)) {
			this.folds.foldTooDeep(first, end);
			return true;
		}
		this.#inDefinitions = code === 91 && (isFirst || this.#inDefinitions) && isDefinition(text, first);
		if (this.#inDefinitions) this.#marks = 0;
		if (isItem(text, first, code)) this.#endItem(code);
		else if (this.#inTable) this.#marks = 0;
		else if (code === 124 || code === 58 || code === 45) this.#inTable = isDelimiterRow(text.slice(first, end));
		return false;
	}

	#isSurplusUnderline(first: number, end: number, code: number): boolean {
		if ((code !== 45 && code !== 61) || !/^[-=]+[ \t]*$/.test(this.text.slice(first, end))) return false;
		return ++this.#underlines > mostUnderlines;
	}

	#endItem(code: number): void {
		this.#marks = 0;
		if (code >= 48 && code <= 57) return;
		this.#brackets = 0;
		this.#angle = this.#quiet = false;
	}

	/** Inside HTML nothing is counted: micromark takes it as it is. */
	#readHtmlLine(at: number, end: number): number {
		const { text } = this;
		this.#foldLine(at, end, false);
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
		const mayPair = this.#hasWikitext && /\{\{|\}\}|<\/?ref|<\/?nowiki|<!--|-->/i.test(text.slice(from, to));
		if (first === at && !mayPair && to - from >= shortest) this.folds.fold(from, to);
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
		if (last === null) {
			this.#foldLine(start, firstEnd, true);
			return behindLineEnd(text, firstEnd);
		}
		const to = lastLetter(text, start, last) + 1;
		if (to - start >= shortest) this.folds.fold(start, to);
		return behindLineEnd(text, last);
	}

	#foldLine(from: number, end: number, counts: boolean): void {
		const { text } = this;
		let isOpen = true;
		for (let i = from; i < end; i++) {
			const code = text.charCodeAt(i);
			const type = typeOf(code);
			if (type === special) {
				isOpen = code !== 38;
				if (code === 123 && this.#inRow) i = this.#foldTemplate(i, end);
				i = this.#readMark(code, i, end);
				if (counts && isMark(code) && this.#count(code, i, end) > mostMarks) return this.folds.foldTooDeep(i, end);
			} else if (type === letter) {
				const stop: number =
					isOpen && !this.#angle && !this.#quiet && this.#brackets === 0 ? this.#foldWords(i, end) : i;
				isOpen = stop > i;
				i = Math.max(i, stop - 1);
			} else isOpen = type === space || code > 127;
		}
	}

	/** A template in a table's row: its bars part no cells. */
	#foldTemplate(at: number, end: number): number {
		const close = this.#ends.get(at) ?? 0;
		if (close <= at + 4 || close > end) return at;
		this.folds.fold(at + 2, close - 2);
		return close - 1;
	}

	/** For a comment that stays open on its line micromark reads the whole paragraph: it counts for many. */
	#count(code: number, at: number, end: number): number {
		const { text } = this;
		const next = text.charCodeAt(at + 1);
		const isLong =
			code === 60 && (next === 33 || next === 63) && !text.slice(at, Math.min(end, at + 1000)).includes(">");
		this.#marks += isLong ? 100 : 1;
		return this.#marks;
	}

	/** Folds from a letter to the last letter before a mark; says where the mark stands. */
	#foldWords(start: number, end: number): number {
		const { text } = this;
		let last = start;
		let i = start + 1;
		for (; i < end; i++) {
			const type = typeOf(text.charCodeAt(i));
			if (type === letter) last = i;
			else if (type === special) break;
		}
		if (last + 1 - start >= shortest) this.folds.fold(start, last + 1);
		return i;
	}

	/** Keeps track of brackets and tags; gives the offset up to which the line is to stay as it is. */
	#readMark(code: number, at: number, end: number): number {
		const { text } = this;
		const next = text.charCodeAt(at + 1);
		if (code === 92) return at + 1;
		if (code === 91) this.#brackets++;
		else if (code === 93) return this.#closeBracket(at, end, next);
		else if (code === 60) this.#angle ||= next === 33 || next === 47 || next === 63 || typeOf(next) === letter;
		else if (code === 62) this.#angle = false;
		else if ((code === 96 || code === 126) && isFence(text, at)) return end;
		return at;
	}

	/** A link's address stays as it is, and so does all that may be a title. */
	#closeBracket(at: number, end: number, next: number): number {
		const { text } = this;
		if (this.#brackets > 0) this.#brackets--;
		if (next === 40) {
			const closing = resourceEnd(text, at + 2, end);
			if (closing > 0) return closing;
			this.#quiet = true;
		} else if (next === 58) this.#quiet ||= !isFootnote(text, at);
		return at;
	}
}
