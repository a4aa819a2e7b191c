import type { NeedReason } from "../../model/prose.js";
import { isWordLetter } from "./is-word-letter.js";
import { reasonPhrases } from "./reason-phrases.js";
import { bitOf } from "./reason-set.js";
import { emptyHash, hashLetter } from "./word-hash.js";

/** A phrase without its first word: what must follow that word, and what it then says. */
interface Phrase {
	readonly first: string;
	readonly rest: string;
	/** The second letter of `rest`, by which most phrases are told apart; 0 where nothing follows. */
	readonly second: number;
	/** Of its reason; 0 for a look-alike. */
	readonly bit: number;
}

/** The phrases by the hash of their first word, the longest first. */
let table: ReadonlyMap<number, readonly Phrase[]> | undefined;

/** Which hashes a first word may have, by their last bits: most words are turned away by one look. */
const sieve = new Uint8Array(1 << 14);

/** Whether a word with this hash is likely to be the first of a phrase. */
export function mayBeginPhrase(hash: number): boolean {
	if (table === undefined) openTable();
	return sieve[hash & 0x3fff] === 1;
}

/** The longest phrase that begins with the word between `start` and `end`, whose hash is given; none is undefined. */
export function findPhrase(text: string, start: number, end: number, hash: number): Phrase | undefined {
	const phrases = table?.get(hash);
	if (phrases === undefined) return undefined;
	const second = text.charCodeAt(end + 1);
	for (const phrase of phrases) {
		if (phrase.second !== second && phrase.second !== 0) continue;
		const after = end + phrase.rest.length;
		if (!text.startsWith(phrase.rest, end) || isWordLetter(text.charCodeAt(after))) continue;
		// Two words may share a hash.
		if (text.slice(start, end).toLowerCase() === phrase.first) return phrase;
	}
	return undefined;
}

/** Made when the first text is read: a run without prose never needs it. */
function openTable(): void {
	const made = new Map<number, Phrase[]>();
	for (const [reason, lines] of Object.entries(reasonPhrases)) {
		const bit = bitOf[reason as NeedReason | "none"];
		for (let at = 0; at < lines.length; ) at = enterPhrase(made, lines, at, bit) + 1;
	}
	for (const phrases of made.values()) if (phrases.length > 1) phrases.sort((a, b) => b.rest.length - a.rest.length);
	table = made;
}

/** Enters the phrase that begins at `from` or behind the white space there; tells where it ends. */
function enterPhrase(made: Map<number, Phrase[]>, lines: string, from: number, bit: number): number {
	let start = from;
	while (lines.charCodeAt(start) <= 32) start++;
	let hash = emptyHash;
	let next = start;
	for (; isWordLetter(lines.charCodeAt(next)); next++) hash = hashLetter(hash, lines.charCodeAt(next));
	const bar = lines.indexOf("|", next);
	const end = bar < 0 ? lines.length : bar;
	const rest = lines.slice(next, end);
	const phrase = { first: lines.slice(start, next).toLowerCase(), rest, second: rest.charCodeAt(1) || 0, bit };
	const list = made.get(hash);
	if (list === undefined) made.set(hash, [phrase]);
	else list.push(phrase);
	sieve[hash & 0x3fff] = 1;
	return end;
}
