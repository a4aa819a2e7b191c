import { readNumber } from "./read-number.js";

/** "45th", "twenty-fifth", "fifty": as a number; NaN for any other word. */
export function readOrdinal(word: string): number {
	if (/^\d/.test(word)) return Number.parseInt(word, 10);
	const cardinal = word
		.toLowerCase()
		.replace(/first$/, "one")
		.replace(/second$/, "two")
		.replace(/third$/, "three")
		.replace(/fifth$/, "five")
		.replace(/ninth$/, "nine")
		.replace(/twelfth$/, "twelve")
		.replace(/eighth$/, "eight")
		.replace(/ieth$/, "y")
		.replace(/^hundredth$/, "one hundred")
		.replace(/th$/, "");
	const number = readNumber(cardinal, 0);
	return number === null || number.end !== cardinal.length ? Number.NaN : number.value;
}
