import type { Literal, Node } from "unist";
import type { ExternalLink } from "../../tree.js";
import { noMark } from "../find-marks.js";
import type { Page } from "../page.js";
import { Stretch } from "../stretch.js";
import { decodeEntity } from "./decode-entity.js";
import { findAddress, findSchemeStart, schemeLength } from "./find-address.js";
import { findHtmlTag } from "./find-html-tag.js";
import { findLinkAddress } from "./find-link-address.js";
import { findMagicWord } from "./find-magic-word.js";
import { type QuoteRun, resolveQuotes } from "./resolve-quotes.js";

/** Levels of inline nodes in one another: a link, strong, emphasis, text. */
const inlineNesting = 4;

/** Something inline that is open. */
interface Open {
	readonly type: "emphasis" | "strong" | "externalLink";
	readonly start: number;
	readonly outer: Node[];
	/** For links. */
	readonly url: { start: number; end: number } | null;
	readonly close: number;
}

/** Reads one stretch of inline wikitext, mark by mark. */
export class InlineReader {
	#out: Node[] = [];
	readonly #open: Open[] = [];
	/** Where the text begins that is not yet in a node. */
	#from: number;
	#mark: number;
	#node: number;
	#nextNode: number;
	#quotes: readonly QuoteRun[] = [];
	#nextQuote = 0;
	/** The first `]` or line end that is known to follow, as offset and mark. */
	#bracket = -1;
	/** What was looked at for an address and is none is not looked at again. */
	#noAddressBefore = 0;
	readonly #end: number;
	readonly #last: number;

	constructor(
		private readonly page: Page,
		stretch: Stretch,
	) {
		this.#from = stretch.start;
		this.#end = stretch.end;
		this.#mark = stretch.mark;
		this.#node = stretch.first;
		this.#last = stretch.last;
		this.#nextNode = this.#startOfNode(stretch.first);
	}

	read(): Node[] {
		const { text, marks } = this.page;
		const end = this.#end;
		for (;;) {
			while ((marks[this.#mark] as number) < this.#from) this.#mark++;
			const at = marks[this.#mark] as number;
			if (this.#nextNode <= at) {
				if (this.#nextNode >= end) break;
				this.#takeNode();
				continue;
			}
			if (at >= end) break;
			this.#mark++;
			switch (text.charCodeAt(at)) {
				case 39: // ''
					this.#readQuotes(at);
					break;
				case 91: // [
					this.#openLink(at);
					break;
				case 93: // ]
					if (this.#open.length > 0) this.#closeLink(at);
					break;
				case 60: // <
					this.#readTag(at);
					break;
				case 38: // &
					this.#readEntity(at);
					break;
				case 58: // ://
					this.#readAddress(at);
					break;
				case 95: // __
					this.#readMagicWord(at);
					break;
				case 10:
				case 13:
					this.#endLine(at);
					break;
			}
		}
		this.#closeAll(end);
		this.#flush(end);
		this.page.nesting = inlineNesting;
		return this.#out;
	}

	#startOfNode(node: number): number {
		return node < this.#last ? (this.page.shelf.starts[node] as number) : noMark;
	}

	#takeNode(): void {
		const { shelf } = this.page;
		this.#flush(this.#nextNode);
		this.#out.push(shelf.nodes[this.#node] as Node);
		this.#from = shelf.ends[this.#node] as number;
		this.#mark = shelf.marks[this.#node] as number;
		this.#node++;
		this.#nextNode = this.#startOfNode(this.#node);
	}

	/** Puts the text up to an offset into a node. */
	#flush(to: number): void {
		if (to > this.#from) this.#out.push(this.page.textNode(this.#from, to));
		this.#from = Math.max(this.#from, to);
	}

	#push(node: Node, start: number, end: number): void {
		this.#flush(start);
		node.position = this.page.position(start, end);
		this.#out.push(node);
		this.#from = end;
	}

	#openNode(type: Open["type"], start: number, contentStart: number, url: Open["url"] = null, close = -1): void {
		this.#flush(start);
		this.#open.push({ type, start, outer: this.#out, url, close });
		this.#out = [];
		this.#from = contentStart;
	}

	#closeNode(contentEnd: number, end: number): void {
		this.#flush(contentEnd);
		const { type, start, outer, url } = this.#open.pop() as Open;
		if (url !== null) outer.push(this.#linkNode(url, "labelled", this.#out, start, end));
		else if (end > start) outer.push({ type, children: this.#out, position: this.page.position(start, end) } as Node);
		this.#out = outer;
		this.#from = end;
	}

	#closeAll(at: number): void {
		while (this.#open.length > 0) this.#closeNode(at, at);
	}

	/** Quotes and links end with their line at the latest. */
	#endLine(at: number): void {
		this.#closeAll(at);
		this.#quotes = [];
		this.#nextQuote = 0;
	}

	#readQuotes(at: number): void {
		while (this.#nextQuote < this.#quotes.length && (this.#quotes[this.#nextQuote] as QuoteRun).end <= at)
			this.#nextQuote++;
		if (this.#nextQuote === this.#quotes.length) {
			this.#quotes = resolveQuotes(this.page, this.#restOfStretch(at));
			this.#nextQuote = 0;
		}
		const run = this.#quotes[this.#nextQuote++] as QuoteRun;
		let from = run.end - run.length;
		for (const type of run.closes) {
			// Where it is not the innermost open thing, a link stands between, which is left whole.
			if (this.#open[this.#open.length - 1]?.type !== type) continue;
			const to = from + quoteLength(run, type);
			this.#closeNode(from, to);
			from = to;
		}
		for (const type of run.opens) {
			const to = from + quoteLength(run, type);
			this.#openNode(type, from, to);
			from = to;
		}
		this.#flush(run.end - run.length);
		this.#from = run.end;
	}

	#restOfStretch(start: number): Stretch {
		return new Stretch(start, this.#end, this.#mark - 1, this.#node, this.#last);
	}

	/** `[https://… words]`: the address up to white space, then words up to the first `]` of the line. */
	#openLink(at: number): void {
		const { text } = this.page;
		const scheme = schemeLength(text, at + 1, this.#end);
		if (scheme === 0 || this.#open.some(isLink)) return;
		const close = this.#findBracket();
		if (close < 0) return;
		const { end: urlEnd, node } = findLinkAddress(this.page, at + 1 + scheme, close, this.#node, this.#last);
		if (urlEnd === at + 1 + scheme) return;
		const url = { start: at + 1, end: urlEnd };
		const label = skipBlanks(text, urlEnd, close);
		if (label === close && node === this.#node) {
			this.#push(this.#linkNode(url, "bracketed", [], at, close + 1), at, close + 1);
			return;
		}
		this.#openNode("externalLink", at, label, url, close);
		while (this.#node < node) this.#takeUrlNode();
		this.#from = label;
	}

	#takeUrlNode(): void {
		this.#from = this.#nextNode;
		this.#takeNode();
	}

	#linkNode(
		urlRange: { start: number; end: number },
		form: ExternalLink["form"],
		children: Node[],
		start: number,
		end: number,
	): ExternalLink {
		const url = this.page.text.slice(urlRange.start, urlRange.end);
		return { type: "externalLink", url, urlRange, form, children, position: this.page.position(start, end) };
	}

	#closeLink(at: number): void {
		const link = this.#open.findIndex(({ close }) => close === at);
		if (link < 0) return;
		while (this.#open.length > link + 1) this.#closeNode(at, at);
		this.#closeNode(at, at + 1);
	}

	/** The first `]` of the line outside nodes; -1 where there is none. What was found once is remembered. */
	#findBracket(): number {
		const { text, marks, shelf } = this.page;
		let mark = this.#mark;
		if (this.#bracket < (marks[mark] as number)) {
			let node = this.#node;
			for (; ; mark++) {
				const start = this.#startOfNode(node);
				if (start <= (marks[mark] as number) && start < this.#end) {
					mark = (shelf.marks[node++] as number) - 1;
					continue;
				}
				this.#bracket = Math.min(marks[mark] as number, this.#end);
				if (this.#bracket === this.#end) break;
				const code = text.charCodeAt(this.#bracket);
				if (code === 93 || code === 10 || code === 13) break;
			}
		}
		return this.#bracket < this.#end && text.charCodeAt(this.#bracket) === 93 ? this.#bracket : -1;
	}

	#readTag(at: number): void {
		const tag = findHtmlTag(this.page, this.#restOfStretch(at));
		if (tag === null) return;
		const { text } = this.page;
		this.#flush(at);
		// A tag in which a template stands is written as the pieces around it.
		while (this.#nextNode < tag.end) {
			const start = this.#nextNode;
			if (start > this.#from) this.#push(newLiteral("html", text.slice(this.#from, start)), this.#from, start);
			this.#takeNode();
		}
		const from = this.#from;
		if (tag.name === "br" && from === at) this.#push({ type: "break", position: undefined }, from, tag.end);
		else this.#push(newLiteral("html", text.slice(from, tag.end)), from, tag.end);
	}

	#readEntity(at: number): void {
		const entity = decodeEntity(this.page.text, at, Math.min(this.#end, this.#nextNode));
		if (entity !== null) this.#push(newLiteral("text", entity.value), at, entity.end);
	}

	#readAddress(colon: number): void {
		if (colon < this.#noAddressBefore || this.#open.some(isLink)) return;
		const { text } = this.page;
		const start = findSchemeStart(text, this.#from, colon);
		if (start < 0) return;
		const address = findAddress(text, start, colon, Math.min(this.#end, this.#nextNode));
		if (address.end > start) {
			this.#push(this.#linkNode({ start, end: address.end }, "bare", [], start, address.end), start, address.end);
		}
		this.#noAddressBefore = address.rest;
	}

	#readMagicWord(at: number): void {
		const end = findMagicWord(this.page.text, at, Math.min(this.#end, this.#nextNode));
		if (end > 0) this.#push(newLiteral("magicWord", this.page.text.slice(at, end)), at, end);
	}
}

function skipBlanks(text: string, from: number, end: number): number {
	let i = from;
	while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9 || text.charCodeAt(i) === 160)) i++;
	return i;
}

/** The apostrophes of a run that belong to one mark; none where a mark is closed and opened again around another. */
function quoteLength(run: QuoteRun, type: "strong" | "emphasis"): number {
	if (run.length === 5) return type === "strong" ? 3 : 2;
	return (run.length === 3) === (type === "strong") ? run.length : 0;
}

function newLiteral(type: string, value: string): Literal {
	return { type, value, position: undefined };
}

function isLink({ type }: Open): boolean {
	return type === "externalLink";
}
