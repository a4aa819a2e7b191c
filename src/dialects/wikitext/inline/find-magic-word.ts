import { magicWords } from "./magic-words.js";

const word = /^__(\p{L}+(?:_\p{L}+)*)__/u;
/** Longer than any of them. */
const longestWord = 64;

/** The end of a word such as `__NOTOC__` at an offset; -1 where none of the known ones stands there. */
export function findMagicWord(text: string, at: number, end: number): number {
	const match = word.exec(text.slice(at, Math.min(end, at + longestWord)));
	if (match === null) return -1;
	return magicWords.has((match[1] as string).toUpperCase()) ? at + match[0].length : -1;
}
