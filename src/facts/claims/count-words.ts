import type { Word } from "./words.js";

const ones =
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const values = new Map<string, number>([
	...ones.map((word, at) => [word, at + 1] as const),
	...tens.map((word, at) => [word, at * 10 + 20] as const),
]);

/** A count of years from 1 to 119, in figures or words ("26", "twenty-six"), and the word behind it. */
export function countOf(words: readonly Word[], at: number): { value: number; next: number } | null {
	const word = words[at];
	if (word === undefined) return null;
	if (/^\d{1,3}$/.test(word.text)) {
		const value = Number(word.text);
		return value > 0 && value < 120 ? { value, next: at + 1 } : null;
	}
	const [first = "", second, third] = word.lower.split("-");
	if (third !== undefined) return null;
	const value = values.get(first);
	if (value === undefined) return null;
	const unit = values.get(second ?? (value >= 20 ? (words[at + 1]?.lower ?? "") : ""));
	if (second !== undefined) return unit === undefined ? null : { value: value + unit, next: at + 1 };
	if (value >= 20 && unit !== undefined && unit < 10) return { value: value + unit, next: at + 2 };
	return { value, next: at + 1 };
}
