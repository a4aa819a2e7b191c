import type {
	Chunk,
	Code,
	Construct,
	Effects,
	Extension,
	ParseContext,
	State,
	TokenizeContext,
} from "micromark-util-types";
import { findWikitext } from "./find-wikitext.js";

declare module "micromark-util-types" {
	interface TokenTypeMap {
		wikitext: "wikitext";
		wikitextStretch: "wikitextStretch";
	}
	interface ParseContext {
		/** The text, where its templates and references end, and how much more may be read in vain. */
		wikitext?: { readonly text: string; readonly ends: ReadonlyMap<number, number>; patience: number };
	}
}

const leftBrace = 123;
const lessThan = 60;

/**
 * Has micromark leave `{{…}}` and `<ref>…</ref>` whole, on lines of their own and inside running text, so that no autolink,
 * emphasis or table wins inside them. Where they end is found before: a tokenizer that tries and fails late is quadratic.
 */
export function wikitextSyntax(): Extension {
	const flow: Construct = { name: "wikitextFlow", tokenize: tokenizeFlow, concrete: true };
	const text: Construct = { name: "wikitextText", tokenize: tokenizeText };
	return {
		document: { null: { name: "wikitextSight", tokenize: tokenizeSight } },
		flow: { [leftBrace]: flow, [lessThan]: flow },
		text: { [leftBrace]: text, [lessThan]: text },
	};
}

/** Takes nothing: only here, among the containers, can the whole text be seen. */
function tokenizeSight(this: TokenizeContext, _effects: Effects, _ok: State, nok: State): State {
	if (this.parser.wikitext === undefined) {
		const point = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1 };
		const text = textOf(this.sliceStream({ start: point, end: { ...point, _index: Number.MAX_SAFE_INTEGER } }));
		this.parser.wikitext = { text, ends: findWikitext(text), patience: 1_000_000 };
	}
	return nok;
}

/** micromark keeps line endings and tabs as numbers; the columns that a tab fills beyond its first are no letters. */
function textOf(chunks: readonly Chunk[]): string {
	let text = "";
	for (const chunk of chunks) {
		if (typeof chunk === "string") text += chunk;
		else if (chunk !== null)
			text += { "-5": "\r", "-4": "\n", "-3": "\r\n", "-2": "\t", "-1": "" }[chunk] ?? String.fromCharCode(chunk);
	}
	return text;
}

/** Templates, references and white space that fill whole lines; never inside a paragraph. */
function tokenizeFlow(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
	return (code) => {
		const end = this.interrupt ? null : endOfLines(this.parser, this.now().offset);
		return end === null ? nok(code) : readUntil(this, effects, end, ok, null)(code);
	};
}

function tokenizeText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
	return (code) => {
		const { wikitext } = this.parser;
		const start = this.now().offset;
		const end = wikitext?.ends.get(start);
		if (!wikitext || end === undefined || wikitext.patience < 0) return nok(code);
		const giveUp = (at: Code): State | undefined => {
			wikitext.patience -= this.now().offset - start;
			return nok(at);
		};
		return readUntil(this, effects, end, ok, giveUp)(code);
	};
}

/** Reads up to an offset; `short` is what to do when the content ends before it, and null where that is an end as well. */
function readUntil(context: TokenizeContext, effects: Effects, end: number, ok: State, short: State | null): State {
	const leave = (code: Code): State | undefined => {
		effects.exit("wikitext");
		return ok(code);
	};
	const atLine = (code: Code): State | undefined => {
		if (context.now().offset >= end) return leave(code);
		return isLineEnding(code) || code === null ? atLineEnding(code) : enterStretch(code);
	};
	const enterStretch = (code: Code): State | undefined => {
		effects.enter("wikitextStretch");
		left = end - context.now().offset;
		return inStretch(code);
	};
	const inStretch = (code: Code): State | undefined => {
		if (left > 0 && code !== null && !isLineEnding(code)) {
			if (code !== -1) left--;
			effects.consume(code);
			return inStretch;
		}
		effects.exit("wikitextStretch");
		return left > 0 ? atLineEnding(code) : leave(code);
	};
	const consumeLineEnding = (code: Code): State | undefined => {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return atLine;
	};
	const atLineEnding = (code: Code): State | undefined => {
		if (short !== null) return code === null ? short(code) : consumeLineEnding(code);
		return effects.check(continuation, consumeLineEnding, leave)(code);
	};
	let left = 0;
	return (code) => {
		effects.enter("wikitext");
		return enterStretch(code);
	};
}

/** The next line belongs to the same list item or quotation. */
const continuation: Construct = {
	partial: true,
	tokenize(effects, ok, nok) {
		return (code) => {
			if (code === null) return nok(code);
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
		};
	},
};

/** The end of the line on which a row of templates and references ends; null where something else stands on it. */
function endOfLines({ wikitext }: ParseContext, start: number): number | null {
	if (!wikitext) return null;
	for (let end = wikitext.ends.get(start); end !== undefined; end = wikitext.ends.get(end)) {
		while (wikitext.text[end] === " " || wikitext.text[end] === "\t") end++;
		if (/^[\r\n]?$/.test(wikitext.text.charAt(end))) return end;
	}
	return null;
}

function isLineEnding(code: Code): boolean {
	return code !== null && code < -2;
}
