import { letter, space, special, typeOf } from "./character-types.js";
import { codeSpanEnd } from "./code-spans.js";
import type { Folding } from "./folds.js";
import { isBareTag, isFence, isFootnote, isMark, resourceEnd } from "./line-shapes.js";

/** A shorter fold gains nothing. */
const shortest = 6;
/** More brackets, braces, stars or tags than this in one paragraph, and micromark's time grows with their square. */
export const mostMarks = 2000;

/** Folds words and code spans line by line, and knows what is open in the paragraph that the lines belong to. */
export class LineFolder {
	/** Marks in this paragraph. */
	marks = 0;
	/** Open `[`. */
	#brackets = 0;
	/** A tag is open. */
	#angle = false;
	/** The rest of the paragraph is to stay as it is. */
	#quiet = false;
	/** A backtick may belong to something that began earlier: no code span is certain. */
	#isUnsure = false;

	constructor(
		private readonly text: string,
		private readonly folds: Folding,
		/** Where templates and references end; null in a text without them. */
		private readonly ends: ReadonlyMap<number, number> | null,
	) {}

	endParagraph(): void {
		this.marks = this.#brackets = 0;
		this.#angle = this.#quiet = this.#isUnsure = false;
	}

	/** Folds a line of HTML, which micromark takes as it is: nothing in it is code, and nothing counts. */
	foldHtml(from: number, end: number): void {
		this.#isUnsure = true;
		const { marks } = this;
		this.foldLine(from, end);
		this.marks = marks;
	}

	/** Folds a line in which a template or reference goes on. */
	foldWikitext(from: number, end: number): void {
		this.#isUnsure = true;
		this.foldLine(from, end);
	}

	foldLine(from: number, end: number, isRow = false): void {
		const { text } = this;
		let isOpen = true;
		for (let i = from; i < end; i++) {
			const code = text.charCodeAt(i);
			const type = typeOf(code);
			if (type === special) {
				if (code === 123 && isRow) i = this.#foldTemplate(i, end);
				const stop = code === 96 ? this.#readBacktick(i, from, end) : this.#readMark(code, i, end);
				isOpen = code !== 38;
				if (isMark(code) && this.#count(code, i, end) > mostMarks) return this.folds.foldTooDeep(i, end);
				i = stop;
			} else if (type === letter) {
				const stop: number = isOpen && this.#mayFold() ? this.#foldWords(i, end) : i;
				isOpen = stop > i;
				i = Math.max(i, stop - 1);
			} else isOpen = type === space || code > 127;
		}
	}

	/** Folds what is known to hold words and code spans alone. */
	foldRange(from: number, to: number): void {
		const { text, folds } = this;
		const code = text.slice(from, to).indexOf("`");
		if (code < 0 && to - from < shortest) return;
		folds.fold(from, to);
		for (let i = code < 0 ? -1 : from + code; i >= 0 && i < to; ) {
			const close = codeSpanEnd(text, i, to);
			folds.codes.push(i, close + 1);
			i = text.indexOf("`", close + 1);
		}
	}

	#mayFold(): boolean {
		return this.#brackets === 0 && !this.#angle && !this.#quiet;
	}

	/** A template in a table's row: its bars part no cells. */
	#foldTemplate(at: number, end: number): number {
		const close = this.ends?.get(at) ?? 0;
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
		this.marks += isLong ? 100 : 1;
		return this.marks;
	}

	/** Folds from a letter or code span to the last one before a mark; says where the mark stands. */
	#foldWords(start: number, end: number): number {
		const { text } = this;
		let last = start - 1;
		let i = start;
		for (; i < end; i++) {
			const code = text.charCodeAt(i);
			const type = typeOf(code);
			if (type === letter) last = i;
			else if (type === special) {
				const close = code === 96 && !this.#isUnsure ? this.#codeEnd(i, end) : 0;
				if (close === 0) break;
				i = close;
				// Beside a star or bar the backtick itself counts.
				if (close + 1 === end || typeOf(text.charCodeAt(close + 1)) !== special) last = close;
			}
		}
		if (last >= start) this.foldRange(start, last + 1);
		return i;
	}

	/** The closing backtick of a code span that is certain; 0 for two backticks, and for one that a table may part. */
	#codeEnd(at: number, end: number): number {
		const { text } = this;
		if (text.charCodeAt(at + 1) === 96) return 0;
		const close = codeSpanEnd(text, at, end);
		return text.slice(at, close).includes("|") ? 0 : close;
	}

	/** Folds from a code span on, or passes over it; what pairs on no single line makes all others uncertain. */
	#readBacktick(at: number, from: number, end: number): number {
		const { text } = this;
		if (this.#angle) this.#isUnsure = true;
		const close = this.#isUnsure ? 0 : this.#codeEnd(at, end);
		if (close === 0) {
			this.#isUnsure = true;
			return isFence(text, at) ? end : at;
		}
		if (!this.#mayFold() || (at > from && typeOf(text.charCodeAt(at - 1)) === special)) return close;
		return Math.max(close, this.#foldWords(at, end) - 1);
	}

	/** Keeps track of brackets and tags; gives the offset up to which the line is to stay as it is. */
	#readMark(code: number, at: number, end: number): number {
		const { text } = this;
		const next = text.charCodeAt(at + 1);
		if (code === 92) return at + 1;
		if (code === 91) this.#brackets++;
		else if (code === 93) return this.#closeBracket(at, end, next);
		else if (code === 60) this.#openTag(at, end, next);
		else if (code === 62) this.#angle = false;
		else if (code === 123) this.#isUnsure ||= this.ends !== null;
		else if (code === 126 && isFence(text, at)) return end;
		return at;
	}

	#openTag(at: number, end: number, next: number): void {
		if (next !== 33 && next !== 47 && next !== 63 && typeOf(next) !== letter) return;
		this.#angle = true;
		this.#isUnsure ||= this.ends !== null || !isBareTag(this.text, at, end);
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
