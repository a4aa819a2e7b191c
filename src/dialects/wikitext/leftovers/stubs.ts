import { skipSpace, skipSpaceBack } from "../characters.js";
import { noMark } from "../find-marks.js";
import { knownStubs } from "./known-stubs.js";

/** `T`: the mark of a `Template:` that an extractor left. No other mark is a letter. */
export const stubMark = 84;

const prefix = "Template:";
/** Names of templates have no more words. */
const mostWords = 6;

/** Where an extractor left `Template:Name` for a template call. Such a text holds no call in braces: what is written in wikitext is never touched. */
export function findStubs(text: string): number[] {
	const stubs: number[] = [];
	if (text.includes("{{") || !text.includes(prefix)) return stubs;
	for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
		const before = text.charCodeAt(at - 1);
		const isLinked = before === 91 || before === 58 || before === 47;
		if (!isLinked && /[\p{L}\p{N}]/u.test(text.charAt(at + prefix.length))) stubs.push(at);
	}
	return stubs;
}

/** All marks together, in order. */
export function mergeMarks(marks: Int32Array, stubs: readonly number[]): Int32Array {
	const merged = new Int32Array(marks.length + stubs.length);
	let next = 0;
	let count = 0;
	for (const mark of marks) {
		while (next < stubs.length && (stubs[next] as number) < mark) merged[count++] = stubs[next++] as number;
		merged[count++] = mark;
	}
	merged[count - 1] = noMark;
	return merged;
}

/** The words of a stub's name: up to the line's end, a mark or the next stub, and in running text as far as they can be a name. */
export function findStubName(text: string, at: number, end: number): { start: number; end: number } {
	const start = at + prefix.length;
	const limit = findLimit(text, start, end);
	const stop = skipSpaceBack(text, start, Math.min(limit, findStop(text, start, limit)));
	const known = matchKnown(text, start, stop);
	return { start, end: known > 0 ? known : cutAtSentence(text, start, stop) };
}

function findLimit(text: string, start: number, end: number): number {
	for (let i = start; i < end; i++) {
		const char = text.charAt(i);
		if ("\n\r<|[]{}".includes(char) || (char === "T" && text.startsWith(prefix, i))) return i;
	}
	return end;
}

/** Punctuation that ends a part of a sentence. */
function findStop(text: string, start: number, limit: number): number {
	for (let i = start + 1; i < limit; i++) {
		if ('.,;:!?)"”'.includes(text.charAt(i)) && (i + 1 >= limit || /[\s"”)]/.test(text.charAt(i + 1)))) return i;
	}
	return limit;
}

/** The end of the longest known name that stands there; -1 where none does. */
function matchKnown(text: string, start: number, stop: number): number {
	const words = text.slice(start, stop).split(" ", mostWords);
	for (let count = words.length; count > 0; count--) {
		const name = words.slice(0, count).join(" ");
		if (knownStubs.has(name.toLowerCase())) return start + name.length;
	}
	return -1;
}

const joining = /^(?:of|in|and|the|for|at|on|to|de|du|la|by)$/;
const verb =
	/^(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|might|also|that|which|who|it|he|she|they|its|their|his|her|as|from|with|but|or|than|then|when|where|while|a|an|this|these|those|not|became|made)$/;

/** The first word, and the ones behind it while they can be part of a name: lower case and no verb, or a name behind `of`. */
function cutAtSentence(text: string, start: number, stop: number): number {
	let end = start;
	let last = "";
	let nameEnd = start;
	for (let count = 0; count < mostWords && end < stop; count++) {
		const from = skipSpace(text, end, stop);
		let to = from;
		while (to < stop && !/\s/.test(text.charAt(to))) to++;
		const word = text.slice(from, to);
		if (count > 0 && !belongs(word, last)) break;
		last = word;
		end = to;
		if (!joining.test(word)) nameEnd = to;
	}
	return nameEnd;
}

function belongs(word: string, last: string): boolean {
	if (verb.test(word)) return false;
	return joining.test(last) || /^[\p{Ll}\p{N}(–-]/u.test(word);
}
