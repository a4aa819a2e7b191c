import type { Node } from "unist";
import { findEatenLine } from "./blocks/find-eaten-line.js";
import { isLineEnd, runLength, skipBlanks } from "./characters.js";
import { findStubName, stubMark } from "./leftovers/stubs.js";
import { buildLink } from "./links/build-link.js";
import { buildSimpleLink } from "./links/build-simple-link.js";
import type { Page } from "./page.js";
import { brace, bracket, headingLine, type Piece, Pieces, variant } from "./pieces.js";
import { type Opening, shelveTroubles } from "./shelve-troubles.js";
import { buildTag, buildUnclosedTag } from "./tags/build-tag.js";
import { type OpenTag, TagFinder } from "./tags/tag-finder.js";
import { buildArgument, buildTemplate } from "./templates/build-template.js";
import { templateName } from "./templates/template-name.js";

/**
 * Pairs braces, brackets, tags and comments exactly as MediaWiki's preprocessor does on page view, and leaves the nodes on the
 * page's shelf: templates and arguments (braces match from the right, three before two), extension tags (which end at the first
 * closing tag, whatever stands between), comments (which take their line along when they stand alone in it). Inside `[[…]]` and in
 * a line that begins with `=`, neither `|` nor `}}` counts; that is why one unclosed link keeps a template open.
 */
export class Preprocessor {
	readonly #pieces = new Pieces();
	readonly #tags: TagFinder;
	#at = 0;
	#mark = 0;

	constructor(private readonly page: Page) {
		this.#tags = new TagFinder(page.text);
	}

	/** Reads a stretch as a text of its own: the page, or what a tag holds. */
	read(start: number, end: number, mark: number): void {
		const { text, marks, shelf } = this.page;
		const pieces = this.#pieces;
		const floor = pieces.count;
		const base = shelf.length;
		const level = this.#tags.enter(end);
		this.#at = start;
		this.#mark = mark;
		this.#startLine(floor, end);
		for (;;) {
			while ((marks[this.#mark] as number) < this.#at) this.#mark++;
			const at = marks[this.#mark] as number;
			if (at >= end) break;
			const top = pieces.topFrom(floor);
			const kind = top === null ? 0 : top.kind;
			this.#at = at + 1;
			switch (text.charCodeAt(at)) {
				case 124: // |
					if (top !== null && kind !== headingLine) pieces.addPart(at + 1, shelf.length, this.#mark + 1);
					break;
				case 61: // =
					if (kind === brace || kind === variant) this.#noteEquals(top as Piece, at);
					break;
				case 10: // \n
				case 13:
					if (kind === headingLine) pieces.pop();
					else if (kind === bracket) noteLineInLink(text, top as Piece, at + 1);
					this.#startLine(floor, end);
					break;
				case 60: // <
					this.#readAngle(at, start, end, floor);
					break;
				case 123: // {
					this.#open(brace, at, at, runLength(text, at, end, 123), false);
					break;
				case 91: // [
					if (this.#readSimpleLink(at, end, floor)) break;
					this.#open(bracket, at, at, runLength(text, at, end, 91), false);
					break;
				case 45: // -{
					this.#openVariant(at, end);
					break;
				case 125: // }
					if (kind === brace) this.#closeBraces(top as Piece, at, end);
					else if (kind === variant && at + 1 < end && text.charCodeAt(at + 1) === 45) {
						pieces.pop();
						this.#at = at + 2;
					}
					break;
				case 93: // ]
					if (kind === bracket) this.#closeBrackets(top as Piece, at, end, floor);
					break;
				case stubMark:
					this.#readStub(at, end);
					break;
			}
		}
		this.#tags.leave(level);
		this.#finish(floor, base);
	}

	/** A line that begins with `=` may be a heading: until its end only what opens counts. */
	#startLine(floor: number, end: number): void {
		const { text, shelf } = this.page;
		const at = this.#at;
		if (at >= end || text.charCodeAt(at) !== 61) return;
		const count = Math.min(6, runLength(text, at, end, 61));
		if (count === 1 && this.#findsEquals(floor)) return;
		this.#pieces.push(headingLine, at, count, at, this.#mark, shelf.length);
		this.#at = at + count;
	}

	/** In a template's parameter that has no `=` yet. */
	#findsEquals(floor: number): boolean {
		const { partCount, equals } = this.#pieces;
		const top = this.#pieces.topFrom(floor);
		if (top === null || (top.kind !== brace && top.kind !== variant)) return false;
		return partCount > top.part + 1 && equals[partCount - 1] === -1;
	}

	#noteEquals(top: Piece, at: number): void {
		const { partCount, equals, equalsMarks } = this.#pieces;
		if (partCount <= top.part + 1 || equals[partCount - 1] !== -1) return;
		equals[partCount - 1] = at;
		equalsMarks[partCount - 1] = this.#mark + 1;
	}

	#open(kind: number, start: number, at: number, count: number, hasDash: boolean): void {
		this.#at = at + count;
		if (count < 2) return;
		// Every character of the run is a mark.
		const mark = this.#mark + count + (hasDash ? 1 : 0);
		this.#pieces.push(kind, start, count, this.#at, mark, this.page.shelf.length).hasDash = hasDash;
	}

	/** Most links hold neither markup nor other links: those are read at once. */
	#readSimpleLink(at: number, end: number, floor: number): boolean {
		const { text, marks } = this.page;
		const first = this.#mark + 2;
		if (text.charCodeAt(at + 1) !== 91 || text.charCodeAt(at + 2) === 91) return false;
		const inner = marks[first] as number;
		const bar = inner < end && text.charCodeAt(inner) === 124 ? inner : -1;
		const close = marks[bar < 0 ? first : first + 1] as number;
		if (close + 2 > end || text.charCodeAt(close) !== 93 || text.charCodeAt(close + 1) !== 93) return false;
		const link = buildSimpleLink(this.page, at, bar, close);
		if (link === null) return false;
		this.#noteLink(floor);
		this.#mark = first + (bar < 0 ? 2 : 3);
		this.#at = close + 2;
		this.page.shelf.push(link, at, this.#at, this.#mark, 2);
		return true;
	}

	/** `-{` opens a variant, but in `-{{` the braces come first. */
	#openVariant(at: number, end: number): void {
		const count = runLength(this.page.text, at + 1, end, 123);
		if (count > 1) this.#open(brace, at + 1, at + 1, count, true);
		else this.#open(variant, at, at, 2, false);
	}

	#closeBraces(piece: Piece, at: number, end: number): void {
		const { page } = this;
		const { shelf } = page;
		const count = runLength(page.text, at, Math.min(end, at + Math.min(3, piece.count)), 125);
		if (count < 2) return;
		this.#at = at + count;
		const start = piece.start + piece.count - count;
		const build = count === 2 ? buildTemplate : buildArgument;
		const node = build(page, this.#pieces, piece, start, at);
		const height = page.nesting;
		shelf.cut(piece.node);
		shelf.push(node, start, this.#at, page.markAt(this.#at, this.#mark), height);
		this.#useUp(piece, count);
	}

	#closeBrackets(piece: Piece, at: number, end: number, floor: number): void {
		const { page } = this;
		const { shelf } = page;
		const count = runLength(page.text, at, Math.min(end, at + Math.min(2, piece.count)), 93);
		if (count < 2) return;
		this.#at = at + 2;
		const start = piece.start + piece.count - 2;
		const link = buildLink(page, this.#pieces, piece, start, at);
		if (link !== null) {
			const height = page.nesting;
			shelf.cut(piece.node);
			shelf.push(link, start, this.#at, page.markAt(this.#at, this.#mark), height);
		}
		const hasLink = link !== null || piece.hasLink;
		this.#useUp(piece, 2);
		if (hasLink) this.#noteLink(floor);
	}

	/** No link to a page holds another link in its words. */
	#noteLink(floor: number): void {
		const top = this.#pieces.topFrom(floor);
		if (top?.kind === bracket) top.hasLink = true;
	}

	/** Takes the opening characters that found their partners off a piece; what is left stays open if it is enough. */
	#useUp(piece: Piece, count: number): void {
		piece.count -= count;
		if (piece.count >= 2) return this.#pieces.restart(piece, piece.start + piece.count, count);
		if (piece.count === 1 && piece.hasDash) {
			piece.kind = variant;
			piece.start--;
			piece.count = 2;
			piece.hasDash = false;
			return this.#pieces.restart(piece, piece.start + 2, count);
		}
		this.#pieces.pop();
	}

	#readAngle(at: number, start: number, end: number, floor: number): void {
		const { page } = this;
		if (page.text.startsWith("!--", at + 1)) {
			if (at + 4 <= end) this.#readComments(at, start, end, floor);
			return;
		}
		const tag = this.#tags.find(at, end);
		if (tag === null) return;
		if (tag.isIgnored) this.#shelve({ type: "html", value: page.text.slice(at, tag.end) } as Node, at, tag.end, 1);
		else if (tag.isClosed) this.#readTag(tag);
		else this.#shelve(buildUnclosedTag(page, tag), at, tag.end, 2);
	}

	#readTag(tag: OpenTag): void {
		const { page } = this;
		const first = page.shelf.length;
		const contentMark = page.markAt(Math.min(tag.contentStart, tag.end), this.#mark);
		const mark = page.markAt(tag.end, contentMark);
		if (tag.isParsed) this.read(tag.contentStart, tag.contentEnd, contentMark);
		const node = buildTag(page, tag, first, contentMark);
		const height = page.nesting;
		page.shelf.cut(first);
		page.shelf.push(node, tag.start, tag.end, mark, height);
		this.#mark = mark;
		this.#at = tag.end;
	}

	/** A comment; those that stand alone in a line take its white space and line end along, and what follows begins a line. */
	#readComments(at: number, start: number, end: number, floor: number): void {
		const close = this.#tags.commentEnd(at + 4, end);
		if (close < 0) {
			this.#shelve(this.page.trouble("unclosed-comment", "", at, at), at, at, 1);
			return this.#shelveComment(at, end, at, end, end);
		}
		const line = findEatenLine(this.page.text, this.#tags, { start: at, end: close }, start, end);
		if (line === null) return this.#shelveComment(at, close, at, close, close - 3);
		const { text } = this.page;
		let from = line.start;
		for (let i = at; i < line.end; ) {
			const inner = this.#tags.commentEnd(i + 4, end);
			let to = skipBlanks(text, inner, end);
			if (isLineEnd(text.charCodeAt(to))) to = line.end;
			this.#shelveComment(i, inner, from, to, inner - 3);
			from = to;
			i = to;
		}
		this.#startLine(floor, end);
	}

	#shelveComment(start: number, end: number, outerStart: number, outerEnd: number, valueEnd: number): void {
		const value = this.page.text.slice(start + 4, valueEnd);
		this.#shelve({ type: "comment", value, outerRange: { start: outerStart, end: outerEnd } } as Node, start, end, 1);
		this.#at = outerEnd;
	}

	#readStub(at: number, end: number): void {
		const { text } = this.page;
		const nameRange = findStubName(text, at, end);
		const name = templateName(text, nameRange.start, nameRange.end);
		this.#shelve({ type: "template", name, nameRange, isStub: true, children: [] } as Node, at, nameRange.end, 1);
	}

	#shelve(node: Node, start: number, end: number, height: number): void {
		const { page } = this;
		node.position = page.position(start, end);
		page.shelf.push(node, start, end, page.markAt(end, this.#mark), height);
		this.#at = end;
	}

	/** What is still open at the end is text; each such opening leaves a trouble in its place among the nodes. */
	#finish(floor: number, base: number): void {
		const pieces = this.#pieces;
		const openings: Opening[] = [];
		for (let i = floor; i < pieces.count; i++) {
			const { kind, start, count, part, node } = pieces.at(i);
			if (kind !== brace && kind !== bracket) continue;
			openings.push({ isLink: kind === bracket, start, end: start + count, node, mark: pieces.marks[part] as number });
		}
		while (pieces.count > floor) pieces.pop();
		if (openings.length > 0) shelveTroubles(this.page, openings, base);
	}
}

/** The words of a link to a page hold no empty line and no line of a table. */
function noteLineInLink(text: string, piece: Piece, next: number): void {
	const code = text.charCodeAt(next);
	if (code === 10 || code === 13 || code === 124 || code === 33) piece.isBroken = true;
}
