import type { Word } from "./words.js";

/** A stretch of words: `next` is not part of it. */
export interface Phrase {
	readonly first: number;
	readonly next: number;
}

/** Words in lower case that stand inside of names. */
const inner: ReadonlySet<string> = new Set(
	"of the de la le les du des del della di da dos von van der den zu y i e & and for ibn bin al el ben abu".split(" "),
);

/** Capitalised words that begin a sentence and are no part of a name. */
const openers: ReadonlySet<string> = new Set(
	"in on at upon after before during by from since until following when while although though as if because both this these those that there it he she they his her its their a an to for with under born died founded established opened launched built completed work construction diplomatic relations despite according some many most several one two three".split(
		" ",
	),
);

/** The name that begins at a word, with an article before it: "the Old Bridge of Ware". Null where none does. */
export function readNameAhead(words: readonly Word[], at: number): Phrase | null {
	let begin = at;
	if (words[begin]?.lower === "the" || words[begin]?.lower === "a" || words[begin]?.lower === "an") begin++;
	const head = words[begin];
	if (head === undefined || !isNamePart(head) || (begin === at && isOpener(words, begin))) return null;
	if (head.date >= 0 && !words[begin + 1]?.isCapital) return null;
	let next = begin + 1;
	while (next < words.length) {
		const word = words[next]!;
		if (isNamePart(word) && word.date < 0) next++;
		else if (inner.has(word.lower) && word.lower !== "and") {
			let beyond = next + 1;
			while (beyond < words.length && beyond < next + 3 && inner.has(words[beyond]!.lower)) beyond++;
			if (beyond >= words.length || !isNamePart(words[beyond]!) || words[beyond]!.date >= 0) break;
			next = beyond + 1;
		} else break;
	}
	return { first: begin, next };
}

/** The name that ends before a word: "… of the Old Bridge | was". Null where none does. */
export function readNameBehind(words: readonly Word[], end: number): Phrase | null {
	let first = end;
	while (first > 0) {
		const word = words[first - 1]!;
		if (word.date >= 0) {
			// "the 1960 Harbour Cup"
			const isYear = /^\d{4}$/.test(word.text) && words[first - 2]?.lower === "the";
			if (first < end && isYear) first--;
			break;
		}
		if (word.text === "The" && first < end) break;
		if (isNamePart(word) && !(isOpener(words, first - 1) && first < end)) first--;
		else if (inner.has(word.lower) && first < end && word.lower !== "and") {
			let before = first - 1;
			while (before > 0 && before > first - 3 && inner.has(words[before - 1]!.lower)) before--;
			const beyond = words[before - 1];
			if (beyond === undefined || !isNamePart(beyond) || beyond.date >= 0 || isOpener(words, before - 1)) break;
			first = before - 1;
		} else break;
	}
	return first === end ? null : { first, next: end };
}

/** A word that only its place at the head of a sentence makes a capitalised one. */
function isOpener(words: readonly Word[], at: number): boolean {
	return openers.has(words[at]!.lower) && (at === 0 || words[at - 1]!.text === "." || words[at - 1]!.text === ";");
}

function isNamePart(word: Word): boolean {
	if (word.isCapital) return !/^(?:He|She|It|They|His|Her|Its|Their|I)$/.test(word.text);
	const code = word.text.charCodeAt(0);
	return (code >= 48 && code <= 57 && word.text.length <= 9) || word.text === "&";
}
